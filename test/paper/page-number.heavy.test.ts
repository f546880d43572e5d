import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { PaperLineKind } from '../../schema/vocabulary'
import { writePaper } from '../../server/paper/official-paper'
import { schemaErrors } from '../support/office-schema'

const piece = (text: string) => ({ text })

/** A table of long texts, which needs a page across, between a text and a table on upright pages. */
const paper = () => {
  const title = { kind: PaperLineKind.TITLE, pieces: [piece('关于催办2026年度职称评审待审事项的函')] }
  const wide = Array.from({ length: 60 }, (_, at) => [
    piece(String(at)),
    ...Array.from({ length: 4 }, () => piece('哈密市雁泉草原工作站第二工作组')),
  ])
  const small = Array.from({ length: 60 }, (_, at) => [piece(`县${at}`), piece(String(at))])
  const annexes = [
    { title: '横排', header: ['序号', '一', '二', '三', '四'], rows: wide },
    { title: '竖排', header: ['区县', '申报'], rows: small },
  ]
  return writePaper({ blocks: [title], annexes, sender: '市人社局', day: '2026-11-20' }, 'ABCD-2345')
}

interface Numbered {
  isAcross: boolean
  number: number
  /** The middle of the number on the page as it is bound, that is upright; millimetres. */
  x: number
  y: number
}

function numbersOf(bytes: Buffer): Numbered[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-numbers-'))
  const file = path.join(folder, 'paper.docx')
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file])
  const boxes = execFileSync('pdftotext', ['-bbox', path.join(folder, 'paper.pdf'), '-']).toString()
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!.map(Number)
      const words = [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)</g)].map(
        ([, x, y, toX, toY, text]) => ({ x: (Number(x) + Number(toX)) / 2, y: (Number(y) + Number(toY)) / 2, text }),
      )
      const at = words.findIndex(({ text }, place) => {
        return words[place - 1]?.text === '—' && /^\d+$/.test(text!) && words[place + 1]?.text === '—'
      })
      const { x, y, text } = words[at]!
      const isAcross = width! > height!
      const millimetres = (points: number) => (points / 72) * 25.4
      const upright = isAcross ? { x: y, y: width! - x } : { x, y }
      return { isAcross, number: Number(text), x: millimetres(upright.x), y: millimetres(upright.y) }
    })
}

test('numbers of pages that lie across are where the bound paper has those of upright pages', async () => {
  const bytes = await paper()
  expect(await schemaErrors(bytes, 'docx')).toEqual([])
  const numbers = numbersOf(bytes)
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, at) => at + 1))
  for (const parity of [0, 1]) {
    const own = numbers.filter(({ number }) => number % 2 === parity)
    const [across, upright] = [own.filter(({ isAcross }) => isAcross), own.filter(({ isAcross }) => !isAcross)]
    expect([across.length > 0, upright.length > 0]).toEqual([true, true])
    // One character from the edge of the text, and below the text.
    for (const { x, y } of own) {
      const edge = parity === 0 ? x - 28 : 28 + 156 - x
      expect(edge).toBeGreaterThan(4.5)
      expect(edge).toBeLessThan(20)
      expect(Math.abs(y - (37 + 225 + 7))).toBeLessThan(1)
    }
    for (const { x } of across) expect(Math.abs(x - upright[0]!.x)).toBeLessThan(1)
  }
})
