import iconv from 'iconv-lite'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { applyImport } from '../../server/import/apply/apply-import'
import { some } from '../support/some'
import {
  aRow,
  csvOf,
  headers,
  inventedId,
  lineOf,
  twoLevelHeader,
  workbookOf,
  xlsxOf,
  type FileRow,
} from '../support/declaration-file'
import { importing } from './importing'

const { portal, officer, db, planFile } = importing()

interface Kind {
  kind: string
  /** `row(0)`, `row(1)` …: valid rows, each with a different number and person. */
  file: (row: (index: number, own?: FileRow) => FileRow) => string | Promise<string>
  /** One line per row of the report: row number and kind, then column, code and value of each problem. */
  report: string[]
  /** Codes of the notes about the whole file. */
  notes?: string[]
  /** Written columns of `declaration`, by the row's index; instants in Beijing time. */
  stored?: Record<number, object>
}

const year = 2023
const encoded =
  (encoding: string, addBOM = false) =>
  (text: string) =>
    iconv.encode(text, encoding, { addBOM })
const plainText = (text: string) => Buffer.from(text)
const changed = (change: (text: string) => string) => (text: string) => Buffer.from(change(text))
/** Text that PostgreSQL can't compress, as its indexes do with a repeated character. */
const pasted = (length: number) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + ((at * at * 7919 + at * 104729) % 20000))).join('')
const blankLine = headers.map(() => null)
/** The template's headers, some of them replaced. */
const headersAs = (other: Record<string, string>) => headers.map((header) => other[header] ?? header)
/** The row's ID number with a wrong check digit. */
const wrongDigit = (id: string) => id.slice(0, 17) + (id.endsWith('X') ? '1' : (Number(id[17]) + 1) % 10)
const withX = (from: number): string => {
  const id = inventedId(from)
  return id.endsWith('X') ? id : withX(from + 1)
}

const layout: Kind[] = [
  {
    kind: 'title rows above the header',
    file: (row) =>
      workbookOf([
        {
          lines: [['哈密市2023年度职称申报汇总表'], ['填报单位：伊吾县'], [], headers, lineOf(row(0)), lineOf(row(1))],
        },
      ]),
    report: ['5 NEW', '6 NEW'],
    notes: ['IMPORT_TITLE_ROW'],
  },
  {
    kind: 'a header of two levels, merged',
    file: (row) => {
      const { lines, merges } = twoLevelHeader()
      return workbookOf([{ lines: [...lines, lineOf(row(0))], merges }])
    },
    report: ['3 NEW'],
    stored: { 0: { notice_from: '2023-09-21', notice_to: '2023-09-28' } },
  },
  {
    kind: 'merged cells in the body: 单位 over three rows',
    file: (row) => {
      const rows = [row(0), row(1, { 工作单位: null }), row(2, { 工作单位: null })]
      const letter = String.fromCharCode(65 + headers.indexOf('工作单位'))
      return workbookOf([{ lines: [headers, ...rows.map((each) => lineOf(each))], merges: [`${letter}2:${letter}4`] }])
    },
    report: ['2 NEW', '3 NEW', '4 NEW'],
    stored: { 2: { employer: '伊吾县水利管理站' } },
  },
  {
    kind: 'header noise: stars, colons, line breaks, blanks, hints in brackets, full width',
    file: (row) => {
      const other = {
        身份证号: '身份证号 *',
        姓名: '姓名：',
        申报编号: '申报\n编号',
        申报级别: '申报级别（高/中/初）',
        工作单位: '工　作 单 位',
        年度: '＊年度',
        性别: '\uFEFF性\u200B别',
      }
      return workbookOf([{ lines: [headersAs(other), lineOf(row(0))] }])
    },
    report: ['2 NEW'],
    stored: { 0: { gender: 'FEMALE', level: 'INTERMEDIATE' } },
  },
  {
    kind: 'headers by their other names',
    file: (row) => {
      const other = {
        申报编号: '流水号',
        年度: '申报年度',
        姓名: '申报人',
        身份证号: '公民身份号码',
        工作单位: '所在单位',
        申报途径: '业务类型',
        申报系列: '系列',
        申报专业: '专业',
        申报级别: '级别',
        当前环节: '审核状态',
      }
      return workbookOf([{ lines: [headersAs(other), lineOf(row(0))] }])
    },
    report: ['2 NEW'],
  },
  {
    kind: 'a column that nobody knows',
    file: (row) =>
      workbookOf([
        {
          lines: [
            [...headers, '推荐人意见'],
            [...lineOf(row(0)), '同意'],
          ],
        },
      ]),
    report: ['2 NEW'],
    notes: ['IMPORT_COLUMN_UNKNOWN'],
  },
  {
    kind: 'totals and signatures at the end',
    file: (row) => {
      const ends = [['合计', 1], ['小计'], ['填表人：李某', null, null, '审核人：王某'], ['第1页'], ['总　计']]
      return workbookOf([{ lines: [headers, lineOf(row(0)), ...ends] }])
    },
    report: [
      '2 NEW',
      '3 SKIPPED - IMPORT_ROW_SKIPPED 合计',
      '4 SKIPPED - IMPORT_ROW_SKIPPED 小计',
      '5 SKIPPED - IMPORT_ROW_SKIPPED 填表人:李某',
      '6 SKIPPED - IMPORT_ROW_SKIPPED 第1页',
      '7 SKIPPED - IMPORT_ROW_SKIPPED 总 计',
    ],
  },
  {
    kind: 'a blank row and the header once more in the middle',
    file: (row) => workbookOf([{ lines: [headers, lineOf(row(0)), blankLine, headers, lineOf(row(1))] }]),
    report: ['2 NEW', '3 SKIPPED - IMPORT_ROW_SKIPPED -', '4 SKIPPED - IMPORT_ROW_SKIPPED 申报编号', '5 NEW'],
  },
  {
    kind: 'blank rows at the end are no rows',
    file: (row) => workbookOf([{ lines: [headers, lineOf(row(0)), [], [' '], ['\u00A0']] }]),
    report: ['2 NEW'],
  },
  {
    kind: 'hidden rows',
    file: (row) => workbookOf([{ lines: [headers, lineOf(row(0)), lineOf(row(1))], hiddenRows: [3] }]),
    report: ['2 NEW', '3 NEW'],
    notes: ['IMPORT_ROWS_HIDDEN'],
  },
  {
    kind: 'a filtered sheet',
    file: (row) => workbookOf([{ lines: [headers, lineOf(row(0)), lineOf(row(1))], hiddenRows: [2], filter: 'A1:C1' }]),
    report: ['2 NEW', '3 NEW'],
    notes: ['IMPORT_SHEET_FILTERED', 'IMPORT_ROWS_HIDDEN'],
  },
  {
    kind: 'several sheets: the one with the header is read',
    file: (row) =>
      workbookOf([
        { name: '填写说明', lines: [['一、每人一行'], ['二、证件号用文本']] },
        { name: '申报', lines: [headers, lineOf(row(0))] },
      ]),
    report: ['2 NEW'],
    notes: ['IMPORT_SHEET_SKIPPED'],
  },
  {
    kind: 'two sheets with a header: the first is read, the other told',
    file: (row) =>
      workbookOf([
        { name: '一批', lines: [headers, lineOf(row(0))] },
        { name: '二批', lines: [headers, lineOf(row(1))] },
      ]),
    report: ['2 NEW'],
    notes: ['IMPORT_SHEET_ALSO'],
  },
  {
    kind: 'the data on a hidden sheet',
    file: (row) =>
      workbookOf([
        { name: '封面', lines: [['哈密市']] },
        { name: '数据', lines: [headers, lineOf(row(0))], isHidden: true },
      ]),
    report: ['2 NEW'],
    notes: ['IMPORT_SHEET_HIDDEN', 'IMPORT_SHEET_SKIPPED'],
  },
]

const text: Kind[] = [
  {
    kind: 'full-width digits, letters and signs',
    file: (row) => xlsxOf([row(0, { 年度: '２０２３', 申报级别: '中　级', 提交评委会次数: '１', 学位: 'ＭＢＡ' })]),
    report: ['2 NEW'],
    stored: { 0: { year, level: 'INTERMEDIATE', committee_submission_count: 1, degree: 'MBA' } },
  },
  {
    kind: 'blanks in a Chinese name: plain, wide, no-break, zero-width, byte-order mark',
    file: (row) =>
      xlsxOf(['张 三', '张\u3000三', '张三\u00A0', '张\u200B三', '\uFEFF张三'].map((姓名, at) => row(at, { 姓名 }))),
    report: ['2 NEW', '3 NEW', '4 NEW', '5 NEW', '6 NEW'],
    stored: { 0: { name: '张三' }, 1: { name: '张三' }, 2: { name: '张三' }, 3: { name: '张三' }, 4: { name: '张三' } },
  },
  {
    kind: 'the middle dot of a name, however typed',
    file: (row) =>
      xlsxOf(['古丽•买买提', '古丽．买买提', '古丽‧买买提', '古丽・买买提'].map((姓名, at) => row(at, { 姓名 }))),
    report: ['2 NEW', '3 NEW', '4 NEW', '5 NEW'],
    stored: {
      0: { name: '古丽·买买提' },
      1: { name: '古丽·买买提' },
      2: { name: '古丽·买买提' },
      3: { name: '古丽·买买提' },
    },
  },
  {
    kind: 'blanks elsewhere are collapsed',
    file: (row) => xlsxOf([row(0, { 政策标记: ' 提前  1年\n援疆\u00A0' })]),
    report: ['2 NEW'],
    stored: { 0: { policy_note: '提前 1年 援疆' } },
  },
  {
    kind: 'a name of one character',
    file: (row) => xlsxOf([row(0, { 姓名: '张' })]),
    report: ['2 REJECTED 姓名 IMPORT_NAME_INVALID 张'],
  },
  {
    kind: 'a page pasted into a cell: its row is refused, the others are written',
    file: (row) =>
      xlsxOf([
        row(0, { 工作单位: pasted(5000) }),
        row(1, { 主管部门: pasted(5000) }),
        row(2, { 申报编号: pasted(6000) }),
        row(3, { 退回原因: pasted(5000) }),
        row(4, { 退回原因: pasted(3000), 工作单位: pasted(200), 主管部门: pasted(200) }),
      ]),
    report: [
      `2 REJECTED 工作单位 IMPORT_TEXT_LONG ${pasted(200)}`,
      `3 REJECTED 主管部门 IMPORT_TEXT_LONG ${pasted(200)}`,
      `4 REJECTED 申报编号 IMPORT_TEXT_LONG ${pasted(200)}`,
      `5 REJECTED 退回原因 IMPORT_TEXT_LONG ${pasted(200)}`,
      '6 NEW',
    ],
    stored: { 4: { return_reason: pasted(3000) } },
  },
  {
    kind: 'text that looks like a formula stays text',
    file: (row) => xlsxOf([row(0, { 政策标记: '=1+1' })]),
    report: ['2 NEW'],
    stored: { 0: { policy_note: '=1+1' } },
  },
]

const submitted = (forms: (string | number | Date)[]): Pick<Kind, 'file' | 'report'> => ({
  file: (row) => xlsxOf(forms.map((提交时间, at) => row(at, { 提交时间 }))),
  report: forms.map((_, at) => `${at + 2} NEW`),
})
const midnight = { submitted_at: '2023-09-11 00:00:00' }

const dates: Kind[] = [
  {
    kind: 'every way to write a day',
    ...submitted(['2023.9.11', '2023-9-11', '2023/9/11', '20230911', '2023年9月11日', '２０２３－０９－１１']),
    stored: { 0: midnight, 1: midnight, 2: midnight, 3: midnight, 4: midnight, 5: midnight },
  },
  {
    kind: 'a time is Beijing’s, whatever the process’s zone',
    ...submitted(['2023/9/11 9:05', '2023-10-11 20:00', '2023-10-11 20:00:01']),
    stored: {
      0: { submitted_at: '2023-09-11 09:05:00' },
      1: { submitted_at: '2023-10-11 20:00:00' },
      2: { submitted_at: '2023-10-11 20:00:01' },
    },
  },
  {
    kind: 'a serial number of the spreadsheet',
    ...submitted([45180, '45210', 45180.5]),
    stored: { 0: midnight, 1: { submitted_at: '2023-10-11 00:00:00' }, 2: { submitted_at: '2023-09-11 12:00:00' } },
  },
  {
    kind: 'a date typed as a date',
    ...submitted([new Date('2023-09-11T00:00:00Z'), new Date('2023-09-11T09:05:00Z')]),
    stored: { 0: midnight, 1: { submitted_at: '2023-09-11 09:05:00' } },
  },
  {
    kind: 'a date typed as a date in a workbook that counts from 1904',
    file: (row) =>
      workbookOf([{ lines: [headers, lineOf(row(0, { 提交时间: new Date('2023-09-11T00:00:00Z') }))] }], {
        date1904: true,
      }),
    report: ['2 NEW'],
    stored: { 0: midnight },
  },
  {
    kind: 'a month is enough for a birthday, and stays one',
    file: (row) =>
      xlsxOf(['1988.07', '1988年7月', '1988-07', '1988-07-15'].map((出生年月, at) => row(at, { 出生年月 }))),
    report: ['2 NEW', '3 NEW', '4 NEW', '5 NEW'],
    stored: {
      0: { birth_date: '1988-07' },
      1: { birth_date: '1988-07' },
      2: { birth_date: '1988-07' },
      3: { birth_date: '1988-07-15' },
    },
  },
  {
    kind: 'a day without a year',
    file: (row) => xlsxOf([row(0, { 提交时间: '9月11日' }), row(1, { 公示开始: '9.21' })]),
    report: ['2 REJECTED 提交时间 IMPORT_DATE_INVALID 9月11日', '3 REJECTED 公示开始 IMPORT_DATE_INVALID 9.21'],
  },
  {
    kind: 'days years away from the review year, which are typed wrong or empty dates of programs',
    file: (row) =>
      xlsxOf([
        row(0, { 提交时间: '0001-01-01 00:00:00' }),
        row(1, { 环节进入时间: '9999-12-31' }),
        row(2, { 公示开始: '1923-09-21' }),
        row(3, { 出生年月: '9999-12-31' }),
        row(4, { 出生年月: '1900-01', 确认日期: '2025-12-31', 提交时间: '2022-01-01' }),
        row(5, { 结果公示开始: '2026-01-01' }),
        row(6, { 结局日期: '2021-12-31' }),
      ]),
    report: [
      '2 REJECTED 提交时间 IMPORT_DATE_FAR 0001-01-01 00:00:00',
      '3 REJECTED 环节进入时间 IMPORT_DATE_FAR 9999-12-31',
      '4 REJECTED 公示开始 IMPORT_DATE_FAR 1923-09-21',
      '5 REJECTED 出生年月 IMPORT_DATE_FAR 9999-12-31',
      '6 NEW',
      '7 REJECTED 结果公示开始 IMPORT_DATE_FAR 2026-01-01',
      '8 REJECTED 结局日期 IMPORT_DATE_FAR 2021-12-31',
    ],
  },
  {
    kind: 'a day that the calendar hasn’t got, a serial out of range, a month where a day is asked for',
    file: (row) =>
      xlsxOf([
        row(0, { 提交时间: '2023-02-30' }),
        row(1, { 公示开始: 61000 }),
        row(2, { 公示开始: '2023.09' }),
        row(3, { 提交时间: '待定' }),
      ]),
    report: [
      '2 REJECTED 提交时间 IMPORT_DATE_INVALID 2023-02-30',
      '3 REJECTED 公示开始 IMPORT_DATE_INVALID 61000',
      '4 REJECTED 公示开始 IMPORT_DATE_INVALID 2023.09',
      '5 REJECTED 提交时间 IMPORT_DATE_INVALID 待定',
    ],
  },
]

const ids: Kind[] = [
  {
    kind: 'an ID number typed as a number',
    file: (row) => xlsxOf([row(0, { 身份证号: 900000198807150000 })]),
    report: ['2 REJECTED 身份证号 IMPORT_ID_DESTROYED 900000********0000'],
  },
  {
    kind: 'an ID number in scientific notation',
    file: (row) => csvOf([row(0, { 身份证号: '6.50502E+17' })]),
    report: ['2 REJECTED 身份证号 IMPORT_ID_DESTROYED *********17'],
  },
  {
    kind: 'an ID number of 15 digits becomes one of 18, and says so',
    file: (row) => xlsxOf([row(0, { 身份证号: '900000880715991' })]),
    report: ['2 NEW 身份证号 IMPORT_ID_CONVERTED 900000*****5991'],
    stored: { 0: { id_number_masked: expect.stringMatching(/^900000\*{8}991[\dX]$/) } },
  },
  {
    kind: 'a small x, an apostrophe before, blanks and hyphens within, full width',
    file: (row) => {
      const [a, b, c, d] = [withX(800), inventedId(841), inventedId(842), inventedId(843)]
      const wide = [...d!].map((char) => String.fromCodePoint(char.codePointAt(0)! + 0xfee0)).join('')
      const forms = [a!.toLowerCase(), `'${b}`, `${c!.slice(0, 6)} ${c!.slice(6, 14)}-${c!.slice(14)}`, wide]
      return xlsxOf(forms.map((身份证号, at) => row(at, { 身份证号 })))
    },
    report: ['2 NEW', '3 NEW', '4 NEW', '5 NEW'],
    stored: {
      0: { id_number_masked: `900000********${withX(800).slice(14)}` },
      1: { id_number_masked: `900000********${inventedId(841).slice(14)}` },
      2: { id_number_masked: `900000********${inventedId(842).slice(14)}` },
      3: { id_number_masked: `900000********${inventedId(843).slice(14)}` },
    },
  },
  {
    kind: 'a check digit that is wrong, a digit too few',
    file: (row) =>
      xlsxOf([row(0, { 身份证号: wrongDigit(inventedId(851)) }), row(1, { 身份证号: inventedId(852).slice(0, 17) })]),
    report: [
      `2 REJECTED 身份证号 IMPORT_ID_CHECK_DIGIT 900000********${wrongDigit(inventedId(851)).slice(14)}`,
      `3 REJECTED 身份证号 IMPORT_ID_INVALID 900000*******${inventedId(852).slice(13, 17)}`,
    ],
  },
  {
    kind: 'another document than the resident ID card has no check digit',
    file: (row) => xlsxOf([row(0, { 证件类型: '护照', 身份证号: 'E12345678' })]),
    report: ['2 NEW'],
    stored: { 0: { id_type: 'PASSPORT', id_number_masked: expect.stringMatching(/^\*+78$/) } },
  },
]

const duplicates: Kind[] = [
  {
    kind: 'one number twice, both rows alike',
    file: (row) => xlsxOf([row(0), row(0)]),
    report: ['2 NEW', '3 SKIPPED 申报编号 IMPORT_DUPLICATE T2023-00001#0'],
  },
  {
    kind: 'one number twice, the rows different: neither',
    file: (row) => xlsxOf([row(0), row(0, { 姓名: '另一人' })]),
    report: [
      '2 REJECTED 申报编号 IMPORT_DUPLICATE T2023-00001#0',
      '3 REJECTED 申报编号 IMPORT_DUPLICATE T2023-00001#0',
    ],
  },
  {
    kind: 'one person in one series under two numbers: both, and told',
    file: (row) => xlsxOf([row(0), row(1, { 身份证号: row(0).身份证号! })]),
    report: ['2 NEW 身份证号 IMPORT_SAME_PERSON -', '3 NEW 身份证号 IMPORT_SAME_PERSON -'],
  },
]

const words: Kind[] = [
  {
    kind: 'series by their other names',
    file: (row) =>
      xlsxOf(
        ['建筑专业', '生态环境', '林草', '农艺', '水利水电'].map((申报系列, at) =>
          row(at, { 申报系列, 申报专业: 申报系列, 评审委员会: null }),
        ),
      ),
    report: ['2 NEW', '3 NEW', '4 NEW', '5 NEW', '6 NEW'],
    stored: {
      0: { series: 'construction' },
      1: { series: 'environment' },
      2: { series: 'forestry' },
      3: { series: 'agronomy' },
      4: { series: 'water' },
    },
  },
  {
    kind: 'a series that nobody knows, and a word of several series',
    file: (row) => xlsxOf([row(0, { 申报系列: '航天工程' }), row(1, { 申报系列: '馆员' })]),
    report: ['2 REJECTED 申报系列 IMPORT_SERIES_UNKNOWN 航天工程', '3 REJECTED 申报系列 IMPORT_SERIES_AMBIGUOUS 馆员'],
  },
  {
    kind: 'counties by their other names',
    file: (row) =>
      xlsxOf(
        ['巴里坤', '巴县', '巴里坤哈萨克自治县', '伊吾', '哈密市伊州区'].map((区县, at) =>
          row(at, { 区县, 工作单位: `${区县}水管站` }),
        ),
      ),
    report: ['2 NEW', '3 NEW', '4 NEW', '5 NEW', '6 NEW'],
    stored: {
      0: { county: '650521' },
      1: { county: '650521' },
      2: { county: '650521' },
      3: { county: '650522' },
      4: { county: '650502' },
    },
  },
  {
    kind: 'a county that could be two, one that isn’t Hami’s, one left blank',
    file: (row) => xlsxOf([row(0, { 区县: '哈密市' }), row(1, { 区县: '新星市' }), row(2, { 区县: null })]),
    report: [
      '2 REJECTED 区县 IMPORT_WORD_UNKNOWN 哈密市',
      '3 REJECTED 区县 IMPORT_WORD_UNKNOWN 新星市',
      '4 REJECTED 区县 IMPORT_MISSING -',
    ],
  },
  {
    kind: 'level words: fine ones kept, bare ones left coarse',
    file: (row) =>
      xlsxOf(
        ['副高级', '副高', '高级（副高）', '正高级', '助理', '员级', '初级', '高级'].map((申报级别, at) =>
          row(at, { 申报级别 }),
        ),
      ),
    report: ['2 NEW', '3 NEW', '4 NEW', '5 NEW', '6 NEW', '7 NEW', '8 NEW', '9 NEW'],
    stored: {
      0: { level: 'SENIOR', fine_level: 'SENIOR_ASSOCIATE' },
      1: { level: 'SENIOR', fine_level: 'SENIOR_ASSOCIATE' },
      2: { level: 'SENIOR', fine_level: 'SENIOR_ASSOCIATE' },
      3: { level: 'SENIOR', fine_level: 'SENIOR_FULL' },
      4: { level: 'JUNIOR', fine_level: 'ASSISTANT' },
      5: { level: 'JUNIOR', fine_level: 'TECHNICIAN' },
      6: { level: 'JUNIOR', fine_level: null },
      7: { level: 'SENIOR', fine_level: null },
    },
  },
  {
    kind: 'stage words, and who sent it back',
    file: (row) =>
      xlsxOf([
        row(0, { 当前环节: '单位待审', 提交评委会次数: null, 单位上报时间: null, 公示开始: null, 公示结束: null }),
        row(1, { 当前环节: '主管部门审核中', 提交评委会次数: null }),
        row(2, { 当前环节: '人社局审核', 提交评委会次数: null }),
        row(3, { 当前环节: '评委会退回(2)', 提交评委会次数: null }),
        row(4, { 当前环节: '评委会审核中' }),
      ]),
    report: ['2 NEW', '3 NEW', '4 NEW', '5 NEW', '6 NEW'],
    stored: {
      0: { stage: 'EMPLOYER_REVIEW' },
      1: { stage: 'SUPERVISOR_REVIEW' },
      2: { stage: 'HR_REVIEW' },
      3: { stage: 'CORRECTION', returned_from: 'COMMITTEE_REVIEW', committee_submission_count: 2 },
      4: { stage: 'COMMITTEE_REVIEW' },
    },
  },
  {
    kind: 'words that no list knows: each column its own problem',
    file: (row) => xlsxOf([row(0, { 当前环节: '领导过目', 申报级别: '特级', 申报途径: '破格', 性别: '男女' })]),
    report: [
      '2 REJECTED 申报途径 IMPORT_WORD_UNKNOWN 破格; 申报级别 IMPORT_WORD_UNKNOWN 特级; 当前环节 IMPORT_WORD_UNKNOWN 领导过目; 性别 IMPORT_WORD_UNKNOWN 男女',
    ],
  },
  {
    kind: 'a committee that isn’t of the year',
    file: (row) => xlsxOf([row(0, { 评审委员会: '航天专业' })]),
    report: ['2 REJECTED 评审委员会 IMPORT_COMMITTEE_UNKNOWN 航天专业'],
  },
  {
    kind: 'placeholders: blank where something typed is asked for, kept in free text; 无 is remembered',
    file: (row) =>
      xlsxOf([
        row(0, { 补正截止: '无', 纸质材料接收日期: '/', 评审会日期: '-', 评审结果: '暂无', 确认日期: 'N/A' }),
        row(1, { 现任职称: '无', 学位: '无', 退回原因: '无', 政策标记: '无', 份数: '无' }),
      ]),
    report: ['2 NEW', '3 NEW'],
    stored: {
      0: {
        correction_due_on: null,
        paper_received_on: null,
        meeting_on: null,
        vote: null,
        confirmed_on: null,
        written_none: ['补正截止'],
      },
      1: {
        current_title: '无',
        degree: '无',
        return_reason: '无',
        policy_note: '无',
        paper_copies: null,
        written_none: ['份数'],
      },
    },
  },
  {
    kind: 'a placeholder where a value is required, and a value that is missing',
    file: (row) => xlsxOf([row(0, { 工作单位: '无' }), row(1, { 申报级别: null, 姓名: '/' })]),
    report: ['2 REJECTED 工作单位 IMPORT_MISSING -', '3 REJECTED 姓名 IMPORT_MISSING -; 申报级别 IMPORT_MISSING -'],
  },
  {
    kind: 'numbers that are none',
    file: (row) => xlsxOf([row(0, { 提交评委会次数: '多次' }), row(1, { 年度: '二三年' }), row(2, { 份数: '2份' })]),
    report: [
      '2 REJECTED 提交评委会次数 IMPORT_NUMBER_INVALID 多次',
      '3 REJECTED 年度 IMPORT_YEAR_INVALID 二三年',
      '4 NEW',
    ],
    stored: { 2: { paper_copies: 2 } },
  },
]

const formulas: Kind[] = [
  {
    kind: 'a formula counts by what it showed',
    file: (row) =>
      xlsxOf([
        row(0, {
          申报级别: { formula: 'VLOOKUP(A2,Z:AA,2)', result: '中级' },
          提交时间: { formula: 'TODAY()', result: new Date('2023-09-11T00:00:00Z') },
        }),
      ]),
    report: ['2 NEW'],
    stored: { 0: { level: 'INTERMEDIATE', ...midnight } },
  },
  {
    kind: 'a formula that failed, an error typed in',
    file: (row) =>
      xlsxOf([
        row(0, { 申报级别: { formula: 'VLOOKUP(1,Z:Z,1)', result: { error: '#N/A' } } }),
        row(1, { 公示开始: { error: '#REF!' } }),
      ]),
    report: ['2 REJECTED 申报级别 IMPORT_CELL_ERROR #N/A', '3 REJECTED 公示开始 IMPORT_CELL_ERROR #REF!'],
  },
]

const csv: Kind[] = [
  { kind: 'CSV in UTF-8 with its mark', file: (row) => csvOf([row(0)]), report: ['2 NEW'] },
  { kind: 'CSV in UTF-8 without', file: (row) => csvOf([row(0)], plainText), report: ['2 NEW'] },
  {
    kind: 'CSV in UTF-16, little end first',
    file: (row) => csvOf([row(0)], encoded('utf-16le', true)),
    report: ['2 NEW'],
    notes: ['IMPORT_ENCODING'],
  },
  {
    kind: 'CSV in UTF-16, big end first',
    file: (row) => csvOf([row(0)], encoded('utf-16be', true)),
    report: ['2 NEW'],
    notes: ['IMPORT_ENCODING'],
  },
  {
    kind: 'CSV in GBK',
    file: (row) => csvOf([row(0, { 姓名: '张三' })], encoded('gbk')),
    report: ['2 NEW'],
    notes: ['IMPORT_ENCODING'],
    stored: { 0: { name: '张三', employer: '伊吾县水利管理站' } },
  },
  {
    kind: 'CSV in GB18030 with a character that GBK hasn’t got',
    file: (row) => csvOf([row(0, { 姓名: '王㐂' })], encoded('gb18030')),
    report: ['2 NEW'],
    notes: ['IMPORT_ENCODING'],
    stored: { 0: { name: '王㐂' } },
  },
  {
    kind: 'CSV separated by semicolons',
    file: (row) =>
      csvOf(
        [row(0)],
        changed((all) => all.replaceAll(',', ';')),
      ),
    report: ['2 NEW'],
  },
  {
    kind: 'CSV separated by tabs, lines ended by LF',
    file: (row) =>
      csvOf(
        [row(0)],
        changed((all) => all.replaceAll(',', '\t').replaceAll('\r\n', '\n')),
      ),
    report: ['2 NEW'],
  },
  {
    kind: 'CSV whose lines are longer and shorter than the header',
    file: (row) =>
      csvOf(
        [row(0), row(1)],
        changed((all) =>
          all
            .split('\r\n')
            .map((line, at) => (at === 1 ? line.replace(/,+$/, '') : at === 2 ? `${line},,多出来的` : line))
            .join('\r\n'),
        ),
      ),
    report: ['2 REJECTED - IMPORT_FIELD_COUNT -', '3 REJECTED - IMPORT_FIELD_COUNT -'],
  },
  {
    kind: 'CSV with quoted commas, quotes and line breaks',
    file: (row) => csvOf([row(0, { 政策标记: '"援疆,提前""1年""\n另附"' }), row(1)]),
    // A row's number is the number of its first line.
    report: ['2 NEW', '4 NEW'],
    stored: { 0: { policy_note: '援疆,提前"1年" 另附' } },
  },
  {
    kind: 'CSV with titles above and a total below',
    file: (row) =>
      csvOf(
        [row(0)],
        changed((all) => `哈密市汇总表\r\n${all}\r\n合计,1`),
      ),
    report: ['3 NEW', '4 SKIPPED - IMPORT_ROW_SKIPPED 合计'],
    notes: ['IMPORT_TITLE_ROW'],
  },
]

const groups: [string, Kind[]][] = [
  ['how the sheet is laid out', layout],
  ['how text is typed', text],
  ['dates', dates],
  ['ID numbers', ids],
  ['duplicates', duplicates],
  ['words', words],
  ['formulas and errors', formulas],
  ['CSV', csv],
]
const all = groups.flatMap(([, kinds]) => kinds)

/** Each kind has ten separate numbers and people. */
function rowsOf(kind: Kind) {
  const first = 10 * (1 + all.indexOf(kind))
  return (index: number, own: FileRow = {}) => aRow(first + index, own)
}

async function storedOf({ 申报编号: number }: FileRow): Promise<object> {
  const { rows } = await sql<{ row: object }>`select to_jsonb(d) || jsonb_build_object('employer', e.name,
      'submitted_at', (d.submitted_at at time zone 'Asia/Shanghai')::text) as row
    from declaration d join employer e on e.id = d.employer_id where platform_no = ${String(number)}`.execute(db())
  expect(rows).toHaveLength(1)
  return rows[0]!.row
}

type Planned = Awaited<ReturnType<typeof planFile>>

function reportOf({ rows }: Planned): string[] {
  return rows.map(({ rowNumber, kind, problems }) =>
    [
      `${rowNumber} ${kind}`,
      problems.map(({ column, code, value }) => `${column ?? '-'} ${code} ${value ?? '-'}`).join('; '),
    ]
      .join(' ')
      .trim(),
  )
}

/** `T2023-00001#0` in an expected line: the number of the kind's row 0. */
const expected = (kind: Kind) =>
  kind.report.map((line) =>
    line.replace(/T2023-00001#(\d)/, (_, index) => String(rowsOf(kind)(Number(index)).申报编号)),
  )

describe.each(groups)('%s', (group, kinds) => {
  test.each(some(kinds, 3, group))('$kind', async (kind) => {
    const row = rowsOf(kind)
    const file = await kind.file(row)
    const planned = await planFile(file)
    expect(reportOf(planned)).toEqual(expected(kind))
    expect(planned.run.notes.map(({ code }) => code)).toEqual(kind.notes ?? [])
    const { run } = planned
    expect(run.new + run.changed + run.unchanged + run.skipped + run.rejected).toBe(run.read)
    if (run.new === 0) return

    await applyImport(portal(), officer(), run.id, 'test')
    for (const [index, columns] of Object.entries(kind.stored ?? {})) {
      expect(await storedOf(row(Number(index)))).toMatchObject(columns)
    }
    const again = await planFile(file)
    expect([again.run.new, again.run.changed, again.run.unchanged]).toEqual([0, 0, run.new])
  })
})

describe('a CSV that can’t be read', () => {
  test('a quote that is never closed: the whole file is refused, with its line', async () => {
    const file = csvOf([aRow(990, { 政策标记: '"援疆' }), aRow(991)])
    await expect(planFile(file)).rejects.toMatchObject({
      code: 'IMPORT_CSV_QUOTE',
      message: expect.stringContaining('2'),
    })
  })
})
