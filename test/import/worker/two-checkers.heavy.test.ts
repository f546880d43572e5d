import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { benchCycles } from '../../../scripts/bench/bench-file'
import { readInWorker } from '../../../server/import/worker/run-worker'
import { aRow, headers, lineOf } from '../../support/declaration-file'

/** Rows of a file with fields, by the text of their first lines for COPY. */
async function staged(text: string): Promise<{ size: number; kinds: string[]; declarations: string[]; steps: number }> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'checked-')), '申报.csv')
  writeFileSync(file, text)
  const kinds: string[] = []
  const declarations: string[] = []
  let steps = 0
  const lines = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split('\n').slice(0, -1)
  await readInWorker(
    {
      runId: 7,
      file,
      sealed: false,
      fileName: file,
      sheet: null,
      chosen: null,
      year: null,
      cycles: benchCycles,
      words: [],
      layouts: [],
      idKey: '5a'.repeat(32),
    },
    {
      step: (_, rows) => (steps = Math.max(steps, rows)),
      async lines(rows, planned) {
        for (const line of lines(rows)) kinds.push(line.split('\t').slice(0, 4).join(' '))
        for (const line of lines(planned)) declarations.push(`${line.split('\t')[1]} ${line.split('\t').at(-1)}`)
      },
    },
  )
  return { size: statSync(file).size, kinds, declarations, steps }
}

const head = headers.join(',')
const lines = Array.from({ length: 4000 }, (_, index) =>
  index % 50 === 7
    ? ','.repeat(headers.length - 1)
    : lineOf(aRow(100 + (index % 800), { 申报编号: `T2023-${index}` })).join(','),
)
const byNumber = (texts: string[]) => texts.toSorted((a, b) => Number(/\d+/.exec(a)![0]) - Number(/\d+/.exec(b)![0]))

test('a large file, which two threads check, gives what its parts give, which one checks: each row once', async () => {
  const whole = await staged([head, ...lines].join('\n'))
  expect(whole.size).toBeGreaterThan(1024 * 1024)
  expect(whole.steps).toBe(lines.length)
  const parts = []
  for (let from = 0; from < lines.length; from += 1000) {
    // As many blank lines as rows were before, so that the rows have the same numbers.
    const before = Array.from({ length: from }, () => '')
    parts.push(await staged([head, ...before, ...lines.slice(from, from + 1000)].join('\n')))
  }
  for (const { size } of parts) expect(size).toBeLessThan(1024 * 1024)
  const rowOf = (text: string) => text.replace(/^7 /, '')
  const ofParts = parts.flatMap(({ kinds }) => kinds.map(rowOf)).filter((text) => !text.endsWith('SKIPPED \\N'))
  expect(byNumber(whole.kinds.map(rowOf)).filter((text) => !text.endsWith('SKIPPED \\N'))).toEqual(byNumber(ofParts))
  expect(byNumber(whole.declarations)).toEqual(byNumber(parts.flatMap(({ declarations }) => declarations)))
  expect(whole.kinds.filter((text) => text.endsWith('SKIPPED \\N'))).toHaveLength(80)
})
