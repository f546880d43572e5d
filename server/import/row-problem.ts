/** What the problem is, and what the file's sender should do. */
interface Advice {
  what: string
  todo: string
}

/** All problems of an imported row, with advice: a code that isn't listed here doesn't compile. */
export const rowProblems = {
  CYCLE_UNKNOWN: {
    what: '没有这个年度的评审周期',
    todo: '核对年度；年度没有写错的，要先有这一年的年度周期（由市人社局编制），再上传。',
  },
  IMPORT_MISSING: { what: '必填项为空', todo: '补填标出的单元格。' },
  IMPORT_CELL_ERROR: { what: '公式错误', todo: '把公式改成正确的内容，或直接填写结果。' },
  IMPORT_CELL_NO_RESULT: { what: '公式没有计算结果', todo: '在 Excel 或 WPS 中打开、保存一次，或直接填写结果。' },
  IMPORT_CELL_MERGED: { what: '合并的单元格看不出内容', todo: '取消合并，各列分别填写。' },
  IMPORT_YEAR_INVALID: { what: '年度不对', todo: '年度填四位数字，如 2026。' },
  IMPORT_YEAR_OTHER: { what: '不是所选年度', todo: '把其他年度的行另存一份，选对年度后上传。' },
  IMPORT_NAME_INVALID: { what: '姓名不对', todo: '按身份证填写姓名，2–50 字。' },
  IMPORT_NUMBER_INVALID: { what: '数字不对', todo: '按提示的范围填写整数。' },
  IMPORT_DATE_INVALID: { what: '日期不对', todo: '写成 2026-09-11，须有年份。' },
  IMPORT_DATE_FAR: { what: '日期离年度太远', todo: '核对年份；没有日期的留空。' },
  IMPORT_DATE_AHEAD: { what: '已发生的事写成了将来', todo: '核对年份；没有日期的留空。' },
  IMPORT_DATE_AMBIGUOUS: { what: '日期有几种读法', todo: '写成 2026-09-11 或 2026-09-11 20:00。' },
  IMPORT_DATE_ASSUMED: { what: '日期写法少见', todo: '请核对读出的日期。' },
  IMPORT_YEARS_INVALID: { what: '年度不对', todo: '写成 2021、2022、2023 或 2021-2023；没有的写“无”。' },
  IMPORT_ID_DESTROYED: { what: '证件号已被表格软件改写', todo: '把该列设为文本格式，从原始材料重新填写证件号。' },
  IMPORT_IDENTIFIER_DESTROYED: { what: '号码已被表格软件改写', todo: '把该列设为文本格式，从原始材料重新填写号码。' },
  IMPORT_DECIMAL_DROPPED: { what: '号码写成了小数', todo: '请核对读出的号码。' },
  IMPORT_TEXT_LOST: { what: '有字丢失或不能显示', todo: '对照原始材料重新填写这一格。' },
  IMPORT_TEXT_LONG: { what: '内容过长', todo: '只保留这一项的内容，多余的删去。' },
  IMPORT_FIELD_COUNT: { what: '一行的段数与表头不符', todo: '给含分隔符的内容加引号，补齐分隔符，或另存为 .xlsx。' },
  IMPORT_ID_INVALID: { what: '证件号位数或字符不对', todo: '对照证件重新填写。' },
  IMPORT_ID_CHECK_DIGIT: { what: '身份证号校验位不符', todo: '对照证件核对，多为抄错一位。' },
  IMPORT_ID_CONVERTED: { what: '15 位旧号已换算', todo: '请核对换算出的 18 位号码。' },
  IMPORT_WORD_UNKNOWN: { what: '用词不认识', todo: '改用提示中的词，或请经办人在导入页面上指定它的意思。' },
  IMPORT_SERIES_UNKNOWN: { what: '系列（专业）不在本年度通知内', todo: '对照通知改正，或请经办人在导入页面上指定。' },
  IMPORT_SERIES_AMBIGUOUS: { what: '系列（专业）有几种可能', todo: '写全系列和专业，或请经办人在导入页面上指定。' },
  IMPORT_COMMITTEE_UNKNOWN: { what: '评审委员会不在本年度名单内', todo: '对照通知改正，或请经办人在导入页面上指定。' },
  IMPORT_ROUTE_MISMATCH: { what: '区县与隶属关系不一致', todo: '两列改成一致。' },
  IMPORT_VOTE_IGNORED: { what: '表决结果没有记入', todo: '只有“评审”途径有表决结果；途径填错了就改正途径。' },
  IMPORT_DUPLICATE: { what: '申报编号重复', todo: '内容不同的只保留正确的一行，或请经办人在导入页面上选定。' },
  IMPORT_NOT_CHOSEN: { what: '同号的另一行被采用', todo: '不必处理；采用错了请重新上传。' },
  IMPORT_SAME_PERSON: { what: '同一人在同一系列另有申报', todo: '核对是否重复申报。' },
  IMPORT_OUT_OF_SCOPE: { what: '不是本区县的申报', todo: '交由所属区县或市人社局导入。' },
  IMPORT_HELD: {
    what: '待市人社局核定',
    todo: '申报编号写错了的，改正后重新上传；没有写错的不必处理，由市人社局核定。',
  },
  IMPORT_NUMBER_TAKEN: {
    what: '申报编号已用于别处的申报',
    todo: '与两处核实，由编号正确的一处保留，另一处改正后重新导入。',
  },
  IMPORT_MOVED_BACK: { what: '环节倒退', todo: '核对当前环节；确属退回的不必处理。' },
  IMPORT_STAGE_JUMP: { what: '环节跳跃', todo: '核对当前环节和各环节日期。' },
  IMPORT_ROW_STALE: { what: '核对之后数据又有变动', todo: '重新上传，再核对一次。' },
  IMPORT_SERIES_OTHER_NOTICE: { what: '不属于本年度通知', todo: '不必处理；认定错了，请市人社局在“用词认定”中改正。' },
  IMPORT_ROW_SKIPPED: { what: '不是申报，已跳过', todo: '合计、签字、空行和重复的表头不必处理。' },
} as const satisfies Record<string, Advice>

export type RowProblemCode = keyof typeof rowProblems
