import { aRow, type FileRow } from '../support/declaration-file'

/** A planted declaration. Its unique text is in its name, its employer's name and its remarks, and nowhere else. */
export interface MatrixRow {
  /** A text that occurs neither in the portal's own texts nor in other rows. */
  marker: string
  platformNo: string
  county: '650522' | '650521'
  committee: 'water' | 'archives'
  supervisor: '甲水利局' | '乙水利局'
}

const countyName = { '650522': '伊吾县', '650521': '巴里坤县' }
const trade = {
  water: { 申报系列: '水利工程', 申报专业: '水利工程', 评审委员会: '水利专业' },
  archives: { 申报系列: '档案', 申报专业: '档案', 评审委员会: '档案专业' },
}

/** Two counties × two committees × two supervising departments, with one row each. */
export const rows: MatrixRow[] = (['650522', '650521'] as const)
  .flatMap((county) => (['water', 'archives'] as const).map((committee) => ({ county, committee })))
  .flatMap((place) => (['甲水利局', '乙水利局'] as const).map((supervisor) => ({ ...place, supervisor })))
  .map((row, index) => ({ ...row, marker: `鸫${'子丑寅卯辰巳午未'[index]}`, platformNo: `T2026-7310${index + 1}` }))

/** A row of a file that is at its committee in 2026 and violates a rule (R05: notice too short). */
export function fileRow({ marker, platformNo, county, committee, supervisor }: MatrixRow, own: FileRow = {}): FileRow {
  return aRow(Number(platformNo.slice(-3)), {
    申报编号: platformNo,
    年度: 2026,
    姓名: `${marker}申报人`,
    工作单位: `${marker}工作站`,
    主管部门: supervisor,
    区县: countyName[county],
    环节进入时间: '2026-10-16 10:00',
    提交时间: '2026-09-20 11:30',
    公示开始: '2026-09-21',
    公示结束: '2026-09-22',
    单位上报时间: '2026-10-09 16:00',
    政策标记: `${marker}备注`,
    现任职称: `${marker}职称`,
    ...trade[committee],
    ...own,
  })
}

/**
 * The rows whose unique text, or number, occurs in a text.
 *
 * @param numbers whether numbers count; the audit identifies declarations only by their numbers
 */
export function rowsIn(text: string, numbers = true): MatrixRow[] {
  return rows.filter(({ marker, platformNo }) => text.includes(marker) || (numbers && text.includes(platformNo)))
}
