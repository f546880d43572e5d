import { ClosedList } from '../code-list/closed-list'
import { CellError } from './problem'

/** The ethnic groups of GB/T 3304 in the order of their codes, 01–56. */
const names =
  '汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'.split(
    ' ',
  )

const known = new ClosedList(
  names.flatMap((name, index) =>
    [name, `${name}族`, String(index + 1), String(index + 1).padStart(2, '0')].map(
      (word) => [word, `${name}族`] as const,
    ),
  ),
)

/** What 汉, 汉族 or a code mean: 汉族. Undefined for what is no ethnic group. */
export const ethnicityOf = (text: string): string | undefined => known.find(text)

/** Reads 汉, 汉族 or a code, also without its leading zero, which a numeric cell loses. @returns 汉族 */
export function parseEthnicity(text: string): string {
  const name = ethnicityOf(text)
  if (name === undefined) throw new CellError('IMPORT_WORD_UNKNOWN', '不是国家标准所列的民族。')
  return name
}
