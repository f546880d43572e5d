import { writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { PortalError } from '../../server/errors'
import { applyImport } from '../../server/import/apply/apply-import'
import { aRow, headers, inventedId, lineOf, workbookOf, type FileCell, type FileRow } from '../support/declaration-file'
import { times } from '../support/some'
import { importing } from './importing'

const { portal, officer, planFile } = importing()

const one = (own: FileRow) => (number: number) => [lineOf(aRow(number, own))]

/** The kinds of lines in real files, as in the table of dirty data. A number selects one. */
const dirt: Record<string, (number: number) => FileCell[][]> = {
  clean: one({}),
  'full width': one({ 年度: '２０２３', 姓名: '张\u3000三', 申报级别: '中　级' }),
  invisible: one({ 姓名: '\uFEFF古丽\u200B•买买提\u00A0' }),
  'other date': one({ 提交时间: '2023年9月11日', 公示开始: '20230912', 环节进入时间: 45215 }),
  'typed date': one({ 提交时间: new Date('2023-09-11T09:05:00Z'), 出生年月: '1988.07' }),
  'date without year': one({ 提交时间: '9月11日' }),
  'no such day': one({ 公示结束: '2023-02-30' }),
  'ID destroyed': one({ 身份证号: 900000198807150000 }),
  'ID in scientific notation': one({ 身份证号: '9.00000E+17' }),
  'ID of 15 digits': (number) => one({ 身份证号: `900000880715${String(number).padStart(3, '0')}` })(number),
  'ID with noise': (number) => one({ 身份证号: `'${inventedId(number).toLowerCase()} ` })(number),
  'ID of another': (number) => one({ 身份证号: inventedId((number % 900) + 1) })(number),
  'check digit': one({ 身份证号: '900000198807150025' }),
  'series by another name': one({ 申报系列: '林草', 申报专业: '林草', 评审委员会: '林业专业' }),
  'unknown words': one({ 申报系列: '航天', 申报级别: '特级', 当前环节: '领导过目' }),
  'unknown county': one({ 区县: '新星市' }),
  'fine level': one({ 申报级别: '高级（副高）' }),
  returned: one({ 当前环节: '评委会退回(2)' }),
  placeholders: one({ 补正截止: '无', 评审会日期: '/', 现任职称: '无', 确认日期: 'N/A' }),
  'required placeholder': one({ 工作单位: '—' }),
  missing: one({ 身份证号: null, 申报途径: null }),
  'another year': one({ 年度: 2031 }),
  formula: one({ 申报级别: { formula: 'A1', result: '初级' } }),
  'formula error': one({ 申报专业: { formula: 'A1', result: { error: '#N/A' } } }),
  error: one({ 公示开始: { error: '#REF!' } }),
  'row twice': (number) => [...one({})(number), ...one({})(number)],
  'number twice': (number) => [...one({})(number), ...one({ 姓名: '另一人' })(number)],
  blank: () => [headers.map(() => null)],
  'header again': () => [headers],
  total: () => [['合计', 12]],
  signature: () => [['填表人：李某', null, null, '审核人：王某']],
  'long line': (number) => [[...lineOf(aRow(number)), null, '多出来的']],
  'short line': (number) => [lineOf(aRow(number)).slice(0, 30)],
}

const kinds = Object.keys(dirt)

const noise: ((header: string) => string)[] = [
  (header) => header,
  (header) => `${header} *`,
  (header) => `${header}：`,
  (header) => [...header].join(' '),
  (header) => `${header.slice(0, 2)}\n${header.slice(2)}`,
  (header) => `${header}（必填）`,
  (header) => `\uFEFF${header}\u3000`,
]

interface WrittenFile {
  lines: FileCell[][]
  form: { encoding: string; addBOM: boolean; separator: string; lineEnd: string } | null
}

const file: fc.Arbitrary<WrittenFile> = fc.record({
  lines: fc
    .record({
      titles: fc.array(fc.constantFrom('哈密市2023年度职称申报汇总表', '填报单位：伊吾县', ''), { maxLength: 3 }),
      header: fc.tuple(...headers.map((header) => fc.constantFrom(...noise).map((write) => write(header)))),
      rows: fc.array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 900 })), {
        minLength: 1,
        maxLength: 12,
      }),
      soup: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 2 }),
    })
    .map(({ titles, header, rows, soup }) => {
      const below = rows.flatMap(([kind, number]) => dirt[kind]!(number))
      for (const [row, column, text] of soup) {
        const line = below[row % below.length]!
        line[column % line.length] = text
      }
      return [...titles.map((title) => [title]), header, ...below]
    }),
  form: fc.option(
    fc.record({
      encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gbk', 'gb18030'),
      addBOM: fc.boolean(),
      separator: fc.constantFrom(',', ';', '\t'),
      lineEnd: fc.constantFrom('\r\n', '\n'),
    }),
    { freq: 2 },
  ),
})

function shown(cell: FileCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace('T', ' ')
  if (typeof cell !== 'object') return String(cell)
  const result = 'error' in cell ? cell : (cell.result ?? '')
  return typeof result === 'object' && 'error' in result ? String(result.error) : String(result)
}

function write({ lines, form }: WrittenFile): Promise<string> | string {
  if (!form) return workbookOf([{ lines }])
  const { encoding, addBOM, separator, lineEnd } = form
  const quoted = (text: string) => (/["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const text = lines.map((line) => line.map((cell) => quoted(shown(cell))).join(separator)).join(lineEnd)
  const target = path.join(mkdtempSync(path.join(tmpdir(), 'declarations-')), '申报汇总表.csv')
  // GBK does not have these characters, so saving in it loses them. UTF-16 without a byte order mark can only be
  // guessed.
  const saved = encoding === 'gbk' ? text.replace(/[\uFEFF\u200B]/g, '') : text
  writeFileSync(target, iconv.encode(saved, encoding, { addBOM: addBOM || encoding.startsWith('utf-16') }))
  return target
}

describe('any mix of what offices send', () => {
  test('every row is told of, and the same file again changes nothing; nobody sees an exception', async () => {
    const ended = { planned: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(file, async (written) => {
        const target = await write(written)
        try {
          const { run, rows } = await planFile(target)
          expect(run.state).toBe('PLANNED')
          expect(run.new + run.changed + run.unchanged + run.skipped + run.rejected).toBe(run.read)
          expect(rows).toHaveLength(run.read)
          for (const row of rows.filter(({ kind }) => kind === 'SKIPPED' || kind === 'REJECTED')) {
            expect(row.problems).not.toEqual([])
          }
          ended.planned += 1
          if (run.new + run.changed === 0) return
          await applyImport(portal(), officer(), run.id, 'test')
          const again = (await planFile(target)).run
          expect([again.new, again.changed, again.unchanged]).toEqual([0, 0, run.new + run.changed + run.unchanged])
        } catch (error) {
          if (!(error instanceof PortalError)) throw error
          expect(error.message).toMatch(/[一-鿿]/)
          // A file with only blank lines has no rows.
          expect(error.code).toBe('IMPORT_NO_ROWS')
          ended.refused += 1
        }
      }),
      { interruptAfterTimeLimit: 25_000, numRuns: times(60, 6) },
    )
    expect(ended.planned).toBeGreaterThan(times(5, 0))
  })
})
