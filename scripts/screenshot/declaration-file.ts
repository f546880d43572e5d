import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkCharacter } from '../../schema/field/id-number'

const year = 2026
const usual = {
  年度: String(year),
  性别: '女',
  族别: '维吾尔族',
  工作单位: '伊吾县水利管理站',
  单位性质: '事业单位',
  主管部门: '伊吾县水利局',
  隶属关系: '区县',
  区县: '伊吾县',
  申报途径: '评审',
  申报系列: '水利工程',
  申报专业: '水利工程',
  申报级别: '中级',
  评审委员会: '水利专业',
  当前环节: '评委会审核',
  环节进入时间: `${year}-10-16 10:00`,
  提交时间: `${year}-09-20 11:30`,
  公示开始: `${year}-09-21`,
  公示结束: `${year}-09-28`,
  单位上报时间: `${year}-10-07 16:00`,
  提交评委会次数: '1',
}
type Row = Record<string, string>

/** Of an invented person; the region 900000 isn't assigned. */
function row(serial: number, 姓名: string, own: Row = {}): Row {
  const digits = `90000019880715${String(serial % 1000).padStart(3, '0')}`
  const 申报编号 = `T${year}-${String(serial).padStart(5, '0')}`
  return { 申报编号, 姓名, 身份证号: digits + checkCharacter(digits), ...usual, ...own }
}

function csvFile(name: string, rows: Row[], header = (column: string) => column) {
  const lines = [Object.keys(rows[0]!).map(header), ...rows.map((each) => Object.values(each))]
  const text = `\uFEFF${lines.map((cells) => cells.join()).join('\r\n')}\r\n`
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
}

/** Rows that can be written, words that the portal doesn't know, and rows that are refused for other reasons. */
export const declarationFile = csvFile('伊吾县申报汇总表.csv', [
  ...['古丽·买买提', '王建国', '李雪', '马秀英'].map((name, at) => row(801 + at, name)),
  row(805, '张伟', { 申报系列: '水利水电类' }),
  row(806, '阿依古丽', { 提交时间: '9月20日' }),
  row(807, '赵敏', { 申报系列: '水利水电类' }),
  row(808, '周涛', { 申报级别: '中级职称' }),
  row(809, '热依汗', { 区县: '伊吾镇' }),
  row(810, '孙丽', { 身份证号: '900000198807158109' }),
  row(811, '何军', { 申报专业: '水工建筑' }),
  row(811, '何军', { 申报专业: '水文' }),
])

const foreign: Record<string, string> = {
  申报编号: '业务单号',
  姓名: '申报者',
  身份证号: '身份号',
  单位性质: '机构类别',
  当前环节: '办理步骤',
}

/** The same columns under names that the portal doesn't know. */
export const foreignFile = csvFile(
  '平台导出表.csv',
  ['古丽·买买提', '王建国', '李雪'].map((name, at) => row(821 + at, name)),
  (column) => foreign[column] ?? column,
)

/** The path of a file that takes long enough for a picture of its progress. */
export function longFile(folder: string): string {
  const rows = Array.from({ length: 20_000 }, (_, at) => row(10_000 + at, '古丽·买买提'))
  const { name, buffer } = csvFile('全市导出.csv', rows)
  const file = path.join(folder, name)
  writeFileSync(file, buffer)
  return file
}
