import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { some } from '../support/some'
import { bombOf, padding, zipWith, type Bomb } from './bomb'
import { partsOf, sheetXml } from './workbook'
import { zipOf, type ZipPart } from './zip'

const mega = 1024 * 1024
const parts = partsOf({ sheets: [{ data: '<row r="1"><c t="s"><v>0</v></c></row>' }], strings: ['<si><t>甲</t></si>'] })
const sheetName = 'xl/worksheets/sheet1.xml'
const [beforeData, afterData] = sheetXml({ data: '|' }).split('|') as [string, string]
/** The largest allowed upload. With it, a bomb's compression ratio stays below the limit. */
const pad = padding(4)

const workbook = (part: ZipPart) => zipWith(parts, part, pad)
const partContent = (name: string) => String(parts.find((part) => part.name === name)!.content)
const inSheet = (bomb: Bomb) => workbook(bombOf(sheetName, { before: beforeData, after: afterData, ...bomb }))
const inCell = (bomb: Bomb) =>
  inSheet({ ...bomb, before: `${beforeData}<row r="1"><c t="inlineStr"><is><t>${bomb.before ?? ''}` })
/** The first tag of a part. */
const rootOf = (name: string) => /<(?:sst|styleSheet)[^>]*>/.exec(partContent(name))![0]
const unitOf = (text: string) => text.repeat(Math.ceil(mega / text.length))

const bombs: [what: string, code: string, make: () => Buffer][] = [
  [
    'a ratio no workbook has',
    'IMPORT_INFLATES',
    () => zipOf([...parts, bombOf('xl/x.xml', { unit: unitOf('a'), times: 400 })]),
  ],
  [
    'more than declared',
    'IMPORT_INFLATES',
    () => workbook({ ...bombOf(sheetName, { before: beforeData, unit: unitOf(' '), times: 500 }), declaredSize: 5000 }),
  ],
  ['cells', 'IMPORT_INFLATES', () => inSheet({ before: `${beforeData}<row>`, unit: unitOf('<c/>'), times: 500 })],
  [
    'cells in rows',
    'IMPORT_INFLATES',
    () => inSheet({ unit: unitOf(`<row>${'<c><v>1</v></c>'.repeat(200)}</row>`), times: 500 }),
  ],
  ['rows', 'IMPORT_DAMAGED', () => inSheet({ unit: unitOf('<row/>'), times: 500 })],
  ['a text without end', 'IMPORT_INFLATES', () => inCell({ unit: unitOf('字'), times: 150 })],
  ['entities without end', 'IMPORT_INFLATES', () => inCell({ unit: unitOf('&amp;'), times: 500 })],
  [
    'an attribute without end',
    'IMPORT_INFLATES',
    () => inSheet({ before: '<worksheet a="', unit: unitOf('a'), times: 500 }),
  ],
  [
    'attributes without end',
    'IMPORT_INFLATES',
    () => inSheet({ before: '<worksheet ', unit: unitOf('a="" '), times: 500 }),
  ],
  [
    'a comment without end',
    'IMPORT_INFLATES',
    () => inSheet({ before: '<!--', unit: unitOf('< sheetData >'), times: 500 }),
  ],
  ['CDATA without end', 'IMPORT_INFLATES', () => inCell({ before: '<![CDATA[', unit: unitOf('<a>'), times: 500 })],
  ['an instruction without end', 'IMPORT_INFLATES', () => inSheet({ before: '<?a ', unit: unitOf('a '), times: 500 })],
  [
    'a DOCTYPE without end',
    'IMPORT_INFLATES',
    () => inSheet({ before: '<!DOCTYPE a [', unit: unitOf('<!ENTITY a "b">'), times: 500 }),
  ],
  ['depth', 'IMPORT_DAMAGED', () => inSheet({ unit: unitOf('<a>'), times: 500 })],
  ['runs of one text', 'IMPORT_INFLATES', () => inCell({ unit: unitOf('</t><t>甲'), times: 300 })],
  [
    'shared strings',
    'IMPORT_INFLATES',
    () =>
      workbook(
        bombOf('xl/sharedStrings.xml', {
          before: rootOf('xl/sharedStrings.xml'),
          unit: unitOf('<si><t>甲乙丙丁</t></si>'),
          times: 400,
          after: '</sst>',
        }),
      ),
  ],
  [
    'styles',
    'IMPORT_INFLATES',
    () =>
      workbook(
        bombOf('xl/styles.xml', {
          before: `${rootOf('xl/styles.xml')}<cellXfs>`,
          unit: unitOf('<xf numFmtId="14"/>'),
          times: 500,
        }),
      ),
  ],
  [
    'number formats',
    'IMPORT_INFLATES',
    () => {
      const format = (at: number) => `<numFmt numFmtId="${at}" formatCode="yyyy"/>`
      const formats = Array.from({ length: 200_000 }, (_, at) => format(at)).join('')
      return workbook({
        name: 'xl/styles.xml',
        content: `${rootOf('xl/styles.xml')}<numFmts>${formats}</numFmts></styleSheet>`,
      })
    },
  ],
  [
    'sheets of one part',
    'IMPORT_ZIP_STRUCTURE',
    () =>
      workbook(
        bombOf('xl/workbook.xml', {
          before: partContent('xl/workbook.xml').split('<sheet ', 1)[0]!,
          unit: unitOf('<sheet name="a" r:id="s0"/>'),
          times: 500,
        }),
      ),
  ],
  [
    'merges',
    'IMPORT_MERGES',
    () =>
      inSheet({
        before: `${beforeData}</sheetData><mergeCells>`,
        unit: unitOf('<mergeCell ref="A1:B2"/>'),
        times: 500,
      }),
  ],
  [
    'elements behind the rows',
    'IMPORT_INFLATES',
    () => inSheet({ before: `${beforeData}</sheetData>`, unit: unitOf('<a/>'), times: 500 }),
  ],
  [
    'elements of others',
    'IMPORT_INFLATES',
    () => inSheet({ before: `${beforeData}<row><c><v xmlns="urn:x">`, unit: unitOf('<a/>'), times: 500 }),
  ],
  ['line ends', 'IMPORT_INFLATES', () => Buffer.alloc(40 * mega, '\n')],
  ['separators', 'IMPORT_CSV_LINE', () => Buffer.alloc(40 * mega, ',')],
  ['quotes', 'IMPORT_CSV_LINE', () => Buffer.alloc(40 * mega, '"')],
  ['quotes on lines', 'IMPORT_CSV_QUOTE', () => Buffer.alloc(40 * mega, '"a""\n')],
  ['quoted lines', 'IMPORT_INFLATES', () => Buffer.alloc(40 * mega, '"\n"\n')],
  ['records of quoted lines', 'IMPORT_INFLATES', () => Buffer.alloc(40 * mega, '","\n')],
]

/** All times are processor time. */
interface Answer {
  code: string
  seconds: number
  /** The longest time without a batch of rows, which counts as progress. */
  silent: number
  megabytes: number
  /** The longest time for which the event loop was blocked. */
  stalled: number
}

let folder: string

/** Runs the built reader in a separate process, because memory can be measured only for a whole process. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'bomb-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'test/reader/bomb-reader.ts',
      outDir: folder,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'reader.mjs' } },
    },
    ssr: { noExternal: true },
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

async function readApart(bytes: Buffer): Promise<Answer> {
  const file = path.join(folder, 'bomb')
  writeFileSync(file, bytes)
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(folder, 'reader.mjs'), file])
  return JSON.parse(stdout) as Answer
}

test.each(some(bombs, 6, 'bombs'))('%s: %s in time and within 600 MB', async (_, code, make) => {
  const answer = await readApart(make())
  expect(answer.code).toBe(code)
  expect(answer.seconds).toBeLessThan(60)
  expect(answer.silent).toBeLessThan(15)
  expect(answer.megabytes).toBeLessThan(600)
  expect(answer.stalled).toBeLessThan(2)
})
