import { ClosedList } from '../word/closed-list'
import { CellError } from './problem'

/** Code → the words that offices write for it, the office's own first. */
type Words = Record<string, readonly string[]>

const objection: Words = {
  NONE: ['无', '无异议', '没有异议'],
  OPEN: ['有', '有异议', '未处理', '处理中', '待处理', '未了结', '调查中'],
  RESOLVED: ['已处理', '已了结', '已解决', '不成立', '异议不成立'],
}

/** What a file may write in its columns of evidence, by the column of `declaration`. */
export const evidenceWords = {
  person_status: {
    ACTIVE: ['在职', '在岗', '在职在岗', '专业技术人员'],
    RETIRED: ['离退休', '退休', '离休', '已退休', '离退休人员'],
    CIVIL_SERVANT: ['公务员', '机关公务员'],
    CIVIL_SERVICE_MANAGED: ['参公', '参公人员', '参照公务员管理', '参公事业单位', '参公事业单位工作人员'],
  },
  notice_objection: objection,
  result_objection: objection,
  paper_desk: {
    COMMITTEE: ['评审委员会', '评委会', '评委会办公室', '评委会办事机构', '主管部门', '市各系列评审委员会'],
    COUNTY_HR: ['区县人社局', '区县人社部门', '县人社局', '区人社局', '伊州区人社局', '巴里坤县人社局', '伊吾县人社局'],
    CITY_HR: ['市人社局', '市人社部门', '市人社局615办公室', '615办公室', '615室', '615'],
  },
  current_level: {
    SENIOR: ['高级', '高', '正高级', '正高', '副高级', '副高'],
    INTERMEDIATE: ['中级', '中'],
    JUNIOR: ['初级', '初', '助理级', '助理', '员级', '员'],
    NONE: ['无', '无职称', '未取得'],
  },
  education_proof: {
    CHSI: ['学信网', '学信网查询结果', '学信网截图', 'CHSI'],
    SCAN: ['扫描件', '扫描', '学历材料扫描件', '学历扫描件'],
    NONE: ['无', '没有', '未上传', '缺'],
  },
} as const satisfies Record<string, Words>

function parserOf<W extends Words>(words: W): (text: string) => Extract<keyof W, string> {
  type Code = Extract<keyof W, string>
  const codes = Object.entries(words) as [Code, readonly string[]][]
  const list = new ClosedList(codes.flatMap(([code, spellings]) => spellings.map((word) => [word, code] as const)))
  const known = codes.map(([, [word]]) => word).join('、')
  return (text) => {
    const code = list.find(text)
    if (code === undefined) throw new CellError('IMPORT_WORD_UNKNOWN', `不认识的写法；可用：${known}。`)
    return code
  }
}

export const parsePersonStatus = parserOf(evidenceWords.person_status)
export const parseObjection = parserOf(objection)
export const parsePaperDesk = parserOf(evidenceWords.paper_desk)
export const parseHeldLevel = parserOf(evidenceWords.current_level)
export const parseEducationProof = parserOf(evidenceWords.education_proof)

const yes = ['是', '有', '已', '√', '✓', 'Y', 'YES', '1', 'TRUE']
const no = ['否', '无', '没有', '未', '×', '✗', 'N', 'NO', '0', 'FALSE']

/** 是/否 and the column's own words for them: 双面/单面. */
function yesOrNo(ownYes: readonly string[], ownNo: readonly string[]): (text: string) => boolean {
  const parse = parserOf({ yes: [...yes, ...ownYes], no: [...no, ...ownNo] })
  return (text) => parse(text.toUpperCase()) === 'yes'
}

export const parseDuplex = yesOrNo(['双面', '双面打印'], ['单面', '单面打印', '不是双面'])
export const parseFirst = yesOrNo(['首次', '首次申报', '第一次'], ['非首次', '不是首次', '再次'])
export const parseExamBased = yesOrNo(['以考代评', '考试'], ['评审', '非以考代评'])
export const parseApproved = yesOrNo(['同意', '已同意', '审核同意'], ['不同意', '未同意', '未审核'])
export const parseProvided = yesOrNo(['已提供', '提供', '已上传', '齐全'], ['未提供', '未上传', '缺'])
export const parseItemised = yesOrNo(['已告知', '已一次性告知', '逐项告知'], ['未告知', '未逐项告知', '未一次性告知'])

/** A document's number as written; that there is none is told by 无, so that a word for it isn't taken for a number. */
export function parseDocumentNo(text: string): string {
  if (/^(没有|否|缺|×|未.*)$/.test(text)) throw new CellError('IMPORT_WORD_UNKNOWN', '应写文号或编号；没有的写“无”。')
  return text
}
