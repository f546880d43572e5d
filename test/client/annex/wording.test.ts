import { readFileSync } from 'node:fs'
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import AnnexExemption from '../../../client/annex/AnnexExemption.vue'
import AnnexNotice from '../../../client/annex/AnnexNotice.vue'
import AnnexResult from '../../../client/annex/AnnexResult.vue'
import type { AnnexDeclaration } from '../../../client/annex/words'

const plain = (text: string) => text.replace(/\s/g, '')

const notice = readFileSync('docs/notice-2023.txt', 'utf8')
const annex = (number: number) => notice.split(new RegExp(`附件${number}：\n`))[1]!.split(/附件\d：\n/)[0]!

const declaration: AnnexDeclaration = {
  id: '1',
  year: 2023,
  name: '方诚帆',
  idNumber: '900000********6235',
  gender: 'MALE',
  ethnicity: '汉族',
  birthDate: '1988-07',
  politicalStatus: '群众',
  education: 'BACHELOR',
  degree: '学士',
  employer: { id: '1', name: '伊州区水管站' },
  series: 'water',
  specialty: '水利工程建设',
  level: 'INTERMEDIATE',
  targetTitle: '工程师',
  currentTitle: '助理工程师',
  noticeFrom: null,
  noticeTo: null,
}
const application = { series: '工程', specialty: '水利工程建设', level: '中级' }

/** The notice's sentences with the blanks filled in. */
const filled = (text: string) =>
  plain(text)
    .replaceAll('×××同志', '方诚帆同志')
    .replaceAll('xxx同志', '方诚帆同志')
    .replaceAll(/[×x]{2}系列/g, '工程系列')
    .replaceAll(/[×x]{2}专业/g, '水利工程建设专业')
    .replaceAll('×（高、中、初）级', '中级')
    .replaceAll('x级', '中级')
    .replaceAll('（模板）', '')

test('annex 1 says what the notice’s template says, word for word', () => {
  const sheet = plain(
    mount(AnnexNotice, { props: { declaration, application, from: '2023-09-28', to: '2023-10-11' } }).text(),
  )
  const lines = filled(annex(1).replace('职称的公示（模板）', '职称的公示（模板）|').replaceAll('\n', '|')).split('|')
  const text = filled(annex(1))
  expect(sheet).toContain('关于方诚帆同志申报工程系列水利工程建设专业中级职称的公示')
  for (const start of ['根据自治区', '思想政治条件', '业绩成果']) {
    expect(sheet).toContain(lines.find((line) => line.startsWith(start)))
  }
  const period = /公示时间从.*?监督电话：/.exec(text)![0]
  const dated = period
    .replace('××××年××月××日', '2023年9月28日')
    .replace('××××年××月××日', '2023年10月11日')
    .replace('反映至××办公室', '反映至办公室')
  expect(sheet).toContain(dated)
  expect(sheet).toContain(
    '基本信息：性别：男、族别：汉族、政治面貌：群众、身份证号：900000********6235、现任职称：助理工程师',
  )
  for (const word of ['签字：', '（单位负责人签字）', '（公章）', '2023年']) expect(sheet).toContain(word)
})

test('annex 2 says what the notice’s template says, word for word', () => {
  const sheet = plain(
    mount(AnnexResult, { props: { declaration, application, from: '2023-09-28', to: '2023-10-11' } }).text(),
  )
  const sentence = /方诚帆同志申报材料.*?中级职称。/.exec(filled(annex(2)))![0].replace('公示××天', '公示14天')
  expect(sheet).toContain(sentence)
  expect(sheet).toContain('关于方诚帆同志申报工程系列水利工程建设专业中级职称的公示结果')
})

test('annex 3 has every cell and every note of the notice’s form, and what is known is filled in', () => {
  const sheet = plain(mount(AnnexExemption, { props: { declaration } }).text())
  const [form, notes] = annex(3).split('注：')
  const cells = form!
    .replaceAll('现有专业\n技术职务', '现有专业技术职务')
    .replaceAll('拟申报专业\n技术职务', '拟申报专业技术职务')
    .split('\n')
    .map(plain)
    .filter(Boolean)
  expect(cells.length).toBeGreaterThan(14)
  for (const cell of cells) expect(sheet).toContain(cell)
  for (const note of notes!.split('\n').map(plain).filter(Boolean)) expect(sheet).toContain(note)
  for (const known of [
    '方诚帆',
    '男',
    '1988年7月',
    '900000********6235',
    '大学本科',
    '学士',
    '伊州区水管站',
    '工程师',
  ]) {
    expect(sheet).toContain(known)
  }
})

test('what isn’t known leaves a rule for the pen', () => {
  const bare = { ...declaration, gender: null, ethnicity: null, currentTitle: null, idNumber: null }
  const sheet = mount(AnnexNotice, { props: { declaration: bare, application, from: null, to: null } })
  // 性别, 族别, 身份证号, 现任职称; two dates of three blanks; office, phone, signature, month, day.
  expect(sheet.findAll('.blank')).toHaveLength(4 + 6 + 5)
})
