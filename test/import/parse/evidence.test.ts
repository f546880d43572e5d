import { describe, expect, test } from 'vitest'
import { Gender, IdType } from '../../../schema/vocabulary'
import { readNoticeFiles } from '../../../server/cycle/notice-file'
import { reviveCycle } from '../../../server/cycle/revive-cycle'
import { educationYears, readCourses } from '../../../server/import/parse/continuing-education'
import { parseMonths } from '../../../server/import/parse/number'
import {
  parseApproved,
  parseDocumentNo,
  parseDuplex,
  parseEducationProof,
  parseFirst,
  parseHeldLevel,
  parseObjection,
  parsePaperDesk,
  parsePersonStatus,
  parseProvided,
} from '../../../server/import/parse/evidence-word'
import { idDoubts } from '../../../server/import/parse/id-doubt'
import { parseYears } from '../../../server/import/parse/year-list'

const cycles = readNoticeFiles('nowhere').map(reviveCycle)
const of2023 = cycles.find(({ year }) => year === 2023)!

test.each([
  ['人员身份', parsePersonStatus, '在职', 'ACTIVE'],
  ['人员身份', parsePersonStatus, '离退休人员', 'RETIRED'],
  ['人员身份', parsePersonStatus, '参 公', 'CIVIL_SERVICE_MANAGED'],
  ['公示异议', parseObjection, '无', 'NONE'],
  ['公示异议', parseObjection, '处理中', 'OPEN'],
  ['公示异议', parseObjection, '异议不成立', 'RESOLVED'],
  ['纸质材料接收单位', parsePaperDesk, '评委会', 'COMMITTEE'],
  ['纸质材料接收单位', parsePaperDesk, '615室', 'CITY_HR'],
  ['双面打印', parseDuplex, '单面', false],
  ['双面打印', parseDuplex, '√', true],
  ['首次申报', parseFirst, '否', false],
  ['派出单位同意', parseApproved, '同意', true],
  ['派出单位同意', parseApproved, 'n', false],
  ['社保证明', parseProvided, '无', false],
  ['现任职称级别', parseHeldLevel, '副高', 'SENIOR'],
  ['现任职称级别', parseHeldLevel, '无', 'NONE'],
  ['学历证明', parseEducationProof, 'ＣＨＳＩ', 'CHSI'],
  ['当年服务月数', parseMonths, '7个月', 7],
  ['当年服务月数', parseMonths, '无', 0],
  ['委托函', parseDocumentNo, '兵团职函〔2023〕3号', '兵团职函〔2023〕3号'],
])('%s: %s reads “%s”', (_, parse, text, value) => {
  expect((parse as (text: string) => unknown)(text)).toBe(value)
})

test.each([
  ['人员身份', parsePersonStatus, '编外', '不认识的写法；可用：在职、离退休、公务员、参公。'],
  ['双面打印', parseDuplex, '也许', '不认识的写法；可用：是、否。'],
  ['当年服务月数', parseMonths, '13', '应是 0–12 的整数。'],
  ['委托函', parseDocumentNo, '没有', '应写文号或编号；没有的写“无”。'],
  ['服务年度', parseYears, '三年', '应写年度，如 2021、2022、2023 或 2021-2023；没有的写“无”。'],
  ['服务年度', parseYears, '2023-2021', '应写年度，如 2021、2022、2023 或 2021-2023；没有的写“无”。'],
])('%s: %s refuses “%s” and says what to write', (_, parse, text, reason) => {
  expect(() => (parse as (text: string) => unknown)(text)).toThrow(reason)
})

test.each([
  ['2021、2022、2023', [2021, 2022, 2023]],
  ['2021-2023', [2021, 2022, 2023]],
  ['2021年至2023年', [2021, 2022, 2023]],
  ['2023, 2021 2021', [2021, 2023]],
  ['2019;2021-2022年度', [2019, 2021, 2022]],
  ['无', []],
])('years: %s', (text, years) => {
  expect(parseYears(text)).toEqual(years)
})

describe('continuing education', () => {
  test('is asked for of the years that the notice prints', () => {
    expect(educationYears(of2023)).toEqual([2021, 2022, 2023])
    for (const cycle of cycles) expect(educationYears(cycle).at(-1)).toBe(cycle.year)
  })

  test.each([
    ['2021合格/2022合格/2023合格', '2021合格/2022合格/2023合格', [], []],
    ['2021合格/2022合格/2023免试', '2021合格/2022合格/2023免试', [], [2023]],
    ['2021合格/2022缺/2023合格', '合格', ['2022专业'], []],
    ['2021合格/2022合格', '2021合格、2022合格、2023未完成', ['2023专业', '2023公需'], []],
    ['无', '合格', ['2021专业', '2022专业', '2023专业'], []],
    ['2020缺,2021合格,2022合格,2023合格', '合格', [], []],
    // An unreadable year does not count as passed; a missing year is known to be missing.
    ['合格', null, null, null],
    ['合格', '材料齐全', null, null],
    ['2021合格/2023合格', null, ['2022专业'], null],
    ['2023免试/2021合格/2022合格', null, null, [2023]],
    [null, null, null, null],
  ])('%s and %s', (specialty, publicCourse, ce_missing, ce_exempt_years) => {
    expect(readCourses(of2023, specialty, publicCourse)).toEqual({ ce_missing, ce_exempt_years })
  })
})

describe('an ID number beside its row', () => {
  // The ID number of a woman born on 15 July 1988.
  const row = { idType: IdType.RESIDENT, idNumber: '900000198807150026', converted: false }
  const stated = { gender: Gender.FEMALE, birthDate: '1988-07' }

  test.each([
    ['agrees', { ...row, ...stated }, []],
    ['of another month', { ...row, ...stated, birthDate: '1988-08-15' }, ['BIRTH']],
    ['of the other gender', { ...row, ...stated, gender: Gender.MALE }, ['GENDER']],
    ['of 15 digits', { ...row, ...stated, converted: true }, ['CONVERTED']],
    ['of a row that doesn’t tell the gender', { ...row, ...stated, gender: null }, null],
    ['contradicted as far as it is told', { ...row, gender: null, birthDate: '1990-01' }, ['BIRTH']],
    ['that is a passport’s', { ...row, idType: IdType.PASSPORT, gender: null, birthDate: null }, []],
  ])('%s', (_, person, doubts) => {
    expect(idDoubts(person)).toEqual(doubts)
  })
})
