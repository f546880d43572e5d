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

/** Of invented people; the region 900000 isn't assigned. */
const rows = ['古丽·买买提', '王建国', '李雪', '马秀英', '张伟', '阿依古丽'].map((姓名, at) => {
  const digits = `90000019880715${String(801 + at)}`
  const own = { 申报编号: `T${year}-0080${at + 1}`, 姓名, 身份证号: digits + checkCharacter(digits), ...usual }
  if (at === 4) return { ...own, 申报系列: '水利水电类' }
  return at === 5 ? { ...own, 提交时间: '9月20日' } : own
})

const lines = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]

/** A file with rows that can be written, a word that the portal doesn't know and a row that is refused. */
export const declarationFile = {
  name: '伊吾县申报汇总表.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${lines.map((cells) => cells.join()).join('\r\n')}\r\n`),
}
