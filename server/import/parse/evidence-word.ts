import {
  deskLabel,
  educationProofLabel,
  heldLevelLabel,
  objectionLabel,
  personStatusLabel,
  yesNoLabel,
  type Label,
  type PaperDesk,
} from '../../../schema/vocabulary'
import { ClosedList } from '../code-list/closed-list'
import { CellError } from './problem'

/** Code → other spellings that offices use besides the label. */
type Spellings<C extends string> = Record<C, readonly string[]>

/** Makes a parser of labels and their other spellings; for any other word it throws a CellError that lists the labels. */
export function wordParser<C extends string>(
  labels: Readonly<Record<C, Pick<Label, 'zh'>>>,
  spellings?: Spellings<NoInfer<C>>,
): (text: string) => C {
  const known = (Object.keys(spellings ?? labels) as C[]).map((code) => ({ code, word: labels[code].zh }))
  const list = new ClosedList(
    known.flatMap(({ code, word }) => [word, ...(spellings?.[code] ?? [])].map((each) => [each, code] as const)),
  )
  return (text) => {
    const code = list.find(text)
    if (code !== undefined) return code
    throw new CellError('IMPORT_WORD_UNKNOWN', `不认识的写法；可用：${known.map(({ word }) => word).join('、')}。`)
  }
}

export const parsePersonStatus = wordParser(personStatusLabel, {
  ACTIVE: ['在岗', '在职在岗', '专业技术人员'],
  RETIRED: ['退休', '离休', '已退休', '离退休人员'],
  CIVIL_SERVANT: ['机关公务员'],
  CIVIL_SERVICE_MANAGED: ['参公人员', '参照公务员管理', '参公事业单位', '参公事业单位工作人员'],
})
export const parseObjection = wordParser(objectionLabel, {
  NONE: ['无异议', '没有异议'],
  OPEN: ['有异议', '未处理', '处理中', '待处理', '未了结', '调查中'],
  RESOLVED: ['已了结', '已解决', '不成立', '异议不成立'],
})
export const parsePaperDesk = wordParser<PaperDesk>(deskLabel, {
  COMMITTEE: ['评委会', '评委会办公室', '评委会办事机构', '主管部门', '市各系列评审委员会'],
  COUNTY_HR: ['区县人社部门', '县人社局', '区人社局', '伊州区人社局', '巴里坤县人社局', '伊吾县人社局'],
  CITY_HR: ['市人社部门', '市人社局615办公室', '615办公室', '615室', '615'],
})
export const parseHeldLevel = wordParser(heldLevelLabel, {
  SENIOR: ['高', '正高级', '正高', '副高级', '副高'],
  INTERMEDIATE: ['中'],
  JUNIOR: ['初', '助理级', '助理', '员级', '员'],
  NONE: ['无职称', '未取得'],
})
export const parseEducationProof = wordParser(educationProofLabel, {
  CHSI: ['学信网查询结果', '学信网截图', 'CHSI'],
  SCAN: ['扫描', '学历材料扫描件', '学历扫描件'],
  NONE: ['没有', '未上传', '缺'],
})

const yes = ['有', '已', '√', '✓', 'Y', 'YES', '1', 'TRUE']
const no = ['无', '没有', '未', '×', '✗', 'N', 'NO', '0', 'FALSE']

/** Makes a parser of 是/否 and the column's own words for them, such as 双面/单面. */
function yesOrNo(ownYes: readonly string[], ownNo: readonly string[]): (text: string) => boolean {
  const parse = wordParser(yesNoLabel, { true: [...yes, ...ownYes], false: [...no, ...ownNo] })
  return (text) => parse(text.toUpperCase()) === 'true'
}

export const parseYesNo = yesOrNo([], [])
export const parseDuplex = yesOrNo(['双面', '双面打印'], ['单面', '单面打印', '不是双面'])
export const parseFirst = yesOrNo(['首次', '首次申报', '第一次'], ['非首次', '不是首次', '再次'])
export const parseExamBased = yesOrNo(['以考代评', '考试'], ['评审', '非以考代评'])
export const parseApproved = yesOrNo(['同意', '已同意', '审核同意'], ['不同意', '未同意', '未审核'])
export const parseProvided = yesOrNo(['已提供', '提供', '已上传', '齐全'], ['未提供', '未上传', '缺'])
export const parseItemised = yesOrNo(['已告知', '已一次性告知', '逐项告知'], ['未告知', '未逐项告知', '未一次性告知'])

/** A document's number as written. Words like 没有 are refused, so that they aren't stored as numbers: 无 means none. */
export function parseDocumentNo(text: string): string {
  if (/^(没有|否|缺|×|未.*)$/.test(text)) throw new CellError('IMPORT_WORD_UNKNOWN', '应写文号或编号；没有的写“无”。')
  return text
}
