import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A word on a page of paper, in points from the top left. */
export interface PrintedWord {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

export interface PrintedPage {
  /** Points. */
  width: number
  height: number
  words: PrintedWord[]
  /** The lines of text as they stand below each other. */
  lines: string[]
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)

/** Prints a workbook with LibreOffice and reads its pages. Not synchronously: the portal of the test answers meanwhile. */
export async function printed(file: string): Promise<PrintedPage[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'))
  await run(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder, file],
    { timeout: 600_000 },
  )
  const pdf = path.join(folder, `${path.basename(file, '.xlsx')}.pdf`)
  const boxes = path.join(folder, 'boxes.html')
  await run('pdftotext', ['-bbox', pdf, boxes])
  const { stdout: text } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 2 ** 26 })
  const layout = text.split('\f')
  const number = (text: string, name: string) => Number(new RegExp(`${name}="(-?[\\d.]+)"`).exec(text)![1])
  return readFileSync(boxes, 'utf8')
    .split('<page ')
    .slice(1)
    .map((page, index): PrintedPage => ({
      width: number(page, 'width'),
      height: number(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, place, text]) => ({
        text: plain(text!),
        left: number(place!, 'xMin'),
        right: number(place!, 'xMax'),
        top: number(place!, 'yMin'),
        bottom: number(place!, 'yMax'),
      })),
      lines: layout[index]!.split('\n').filter((line) => line.trim() !== ''),
    }))
}

/** Pairs of words that lie over each other: text that its cell has no room for. */
export function overlaps({ words }: PrintedPage): string[] {
  const sorted = words.toSorted((a, b) => a.top - b.top)
  return sorted.flatMap((word, index) => {
    const found: string[] = []
    for (let next = index + 1; next < sorted.length && sorted[next]!.top < word.bottom; next += 1) {
      const other = sorted[next]!
      const width = Math.min(word.right, other.right) - Math.max(word.left, other.left)
      // Boxes are as high as a line; half of it is air.
      const height = Math.min(word.bottom, other.bottom) - other.top
      if (width > 1 && height > 0.5 * (other.bottom - other.top)) found.push(`${word.text} / ${other.text}`)
    }
    return found
  })
}
