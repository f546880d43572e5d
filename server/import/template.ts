/** What a column is for; several columns may tell 继续教育, all others are unique. */
export type Field =
  | 'platformNo'
  | 'year'
  | 'name'
  | 'idType'
  | 'idNumber'
  | 'gender'
  | 'ethnicity'
  | 'birthDate'
  | 'politicalStatus'
  | 'education'
  | 'degree'
  | 'employer'
  | 'employerCode'
  | 'employerNature'
  | 'supervisor'
  | 'route'
  | 'county'
  | 'pathway'
  | 'series'
  | 'specialty'
  | 'level'
  | 'targetTitle'
  | 'currentTitle'
  | 'currentTitleDate'
  | 'committee'
  | 'stage'
  | 'enteredAt'
  | 'submittedAt'
  | 'employerSubmittedAt'
  | 'noticeFrom'
  | 'noticeTo'
  | 'committeeSubmissionCount'
  | 'returnReason'
  | 'correctionDueOn'
  | 'paperReceivedOn'
  | 'paperCopies'
  | 'meetingOn'
  | 'vote'
  | 'resultNoticeFrom'
  | 'resultNoticeTo'
  | 'confirmedOn'
  | 'certificateNo'
  | 'continuingEducation'
  | 'policyNote'
  | 'outcome'
  | 'endedOn'
  | 'notAcceptedReason'
  | 'returnedFrom'
  | 'hrReceivedAt'
  | 'committeeReceivedAt'
  | 'formCheckPassedAt'

export interface TemplateColumn {
  field: Field
  /** As the template prints it. */
  header: string
  /** Other headers that mean it, after normalisation. */
  aliases: string[]
  /** 必填, 条件必填, 选填. */
  requirement: 'R' | 'C' | 'O'
  /** How to fill it in. */
  note: string
}

type Line = [Field, header: string, TemplateColumn['requirement'], note: string, ...aliases: string[]]

const day = '日期，如 2023-10-26'
const instant = '日期时间，如 2023-10-11 19:30（北京时间）'

const lines: Line[] = [
  ['platformNo', '申报编号', 'R', '平台编号，文本；与年度一起唯一', '流水号', '申报号', '业务编号', '申报流水号'],
  ['year', '年度', 'R', '四位数字，如 2023', '申报年度'],
  ['name', '姓名', 'R', '2–50 字', '申报人', '申报人姓名'],
  ['idType', '证件类型', 'O', '不填为居民身份证', '证件种类'],
  [
    'idNumber',
    '身份证号',
    'R',
    '单元格须为文本格式；数字格式的 18 位号码在 Excel 中已损坏',
    '证件号码',
    '公民身份号码',
    '身份证号码',
    '证件号',
    '身份证件号码',
  ],
  ['gender', '性别', 'O', '男 / 女'],
  ['ethnicity', '族别', 'O', '如 汉族、维吾尔族', '民族'],
  ['birthDate', '出生年月', 'O', '如 1988-07 或 1988-07-15', '出生日期'],
  ['politicalStatus', '政治面貌', 'O', '文本'],
  ['education', '学历', 'O', '博士研究生 / 硕士研究生 / 大学本科 / 大学专科 / 中专 / 高中', '最高学历'],
  ['degree', '学位', 'O', '文本', '最高学位'],
  ['employer', '工作单位', 'R', '单位全称', '单位名称', '所在单位', '现工作单位', '用人单位'],
  ['employerCode', '统一社会信用代码', 'O', '18 位', '单位信用代码'],
  [
    'employerNature',
    '单位性质',
    'C',
    '事业单位 / 国有企业 / 非公有制单位 / 社会组织 / 自由职业 / 中央驻疆单位 / 外省驻疆企业 / 军队 / 机关 / 参公事业单位 / 其他',
    '单位类型',
  ],
  ['supervisor', '主管部门', 'O', '如 市教育局；没有主管部门的不填', '上级主管部门'],
  ['route', '隶属关系', 'R', '市直 / 区县', '市直/区县', '市直区县', '单位隶属'],
  ['county', '区县', 'C', '隶属关系为区县时必填：伊州区 / 巴里坤县 / 伊吾县', '所属区县', '地区', '所在区县'],
  ['pathway', '申报途径', 'R', '评审 / 初次确定 / 授予 / 三年高定 / 委托评审', '申报类型', '业务类型', '申报方式'],
  ['series', '申报系列', 'R', '本年度通知所列系列（专业）', '系列', '系列(专业)', '申报系列(专业)'],
  ['specialty', '申报专业', 'R', '文本', '专业'],
  ['level', '申报级别', 'R', '高级 / 中级 / 初级，或 正高级 / 副高级 / 助理级 / 员级', '级别', '申报层级'],
  ['targetTitle', '申报职称', 'O', '如 工程师', '拟评职称', '申报职务'],
  ['currentTitle', '现任职称', 'O', '没有的写“无”', '现专业技术职务', '现职称'],
  ['currentTitleDate', '取得时间', 'O', '现任职称的取得时间，如 2018-12', '现任职称取得时间', '现职称取得时间'],
  ['committee', '评审委员会', 'C', '附件4 的名称；由人社部门办理的不填', '受理机构', '评委会', '评审机构'],
  [
    'stage',
    '当前环节',
    'R',
    '个人填报 / 单位审核 / 单位公示 / 主管部门审核 / 人社部门审核 / 评委会审核 / 退回补正 / 报送纸质材料 / 评审会议 / 评审结果公示 / 审核确认 / 发证',
    '状态',
    '审核状态',
    '当前状态',
    '环节',
  ],
  ['enteredAt', '环节进入时间', 'O', instant, '更新时间', '进入环节时间'],
  ['submittedAt', '提交时间', 'C', `申报人提交给单位；${instant}`, '申报时间', '申报提交时间'],
  ['employerSubmittedAt', '单位上报时间', 'C', instant, '上报时间'],
  [
    'noticeFrom',
    '公示开始',
    'C',
    `单位公示；${day}`,
    '单位公示开始',
    '公示时间开始',
    '公示开始日期',
    '单位公示时间开始',
  ],
  ['noticeTo', '公示结束', 'C', `单位公示；${day}`, '单位公示结束', '公示时间结束', '公示结束日期', '单位公示时间结束'],
  ['committeeSubmissionCount', '提交评委会次数', 'C', '0–9 的整数', '提交次数'],
  ['returnReason', '退回原因', 'O', '文本', '退回意见'],
  ['correctionDueOn', '补正截止', 'O', day, '补正截止日期', '补正期限'],
  ['paperReceivedOn', '纸质材料接收日期', 'O', day, '纸质材料接收时间', '材料接收日期'],
  ['paperCopies', '份数', 'O', '整数', '纸质材料份数', '评审表份数'],
  ['meetingOn', '评审会日期', 'O', day, '评审会时间', '评审日期'],
  ['vote', '评审结果', 'O', '通过 / 未通过', '表决结果'],
  ['resultNoticeFrom', '结果公示开始', 'O', day, '评审结果公示开始', '结果公示时间开始'],
  ['resultNoticeTo', '结果公示结束', 'O', day, '评审结果公示结束', '结果公示时间结束'],
  ['confirmedOn', '确认日期', 'O', day, '审核确认日期', '批准日期'],
  ['certificateNo', '证书编号', 'O', '文本', '文号', '证书号'],
  ['continuingEducation', '继续教育专业科目', 'O', '逐年写明，如 2021合格/2022合格/2023免试'],
  ['continuingEducation', '继续教育公需科目', 'O', '逐年写明，如 2021合格/2022合格/2023缺'],
  ['policyNote', '政策标记', 'O', '如 提前1年、继教免试、援疆、高技能人才', '备注'],
  ['outcome', '结局', 'O', '确认 / 未通过 / 不予受理 / 视为放弃 / 撤回 / 取消资格；在办的不填', '办理结果'],
  ['endedOn', '办结日期', 'O', day, '办结时间'],
  ['notAcceptedReason', '不予受理原因', 'O', '逾期申报 / 第三次退回 / 不符合申报范围 / 未通过平台申报'],
  ['returnedFrom', '退回环节', 'O', '由哪个环节退回，如 评委会审核', '退回机构'],
  ['hrReceivedAt', '人社部门受理时间', 'O', `到达人社部门；${instant}`, '人社受理时间'],
  ['committeeReceivedAt', '评委会受理时间', 'O', `到达评委会；${instant}`, '提交评委会时间'],
  ['formCheckPassedAt', '形式审核通过时间', 'O', instant, '评委会审核通过时间'],
]

/** The template's columns in its order (the portal's own: the platform's export layout isn't known). */
export const template: TemplateColumn[] = lines.map(([field, header, requirement, note, ...aliases]) => ({
  field,
  header,
  aliases,
  requirement,
  note,
}))

/** A field's header, for reports. */
export const headerOf = Object.fromEntries(template.toReversed().map(({ field, header }) => [field, header])) as Record<
  Field,
  string
>

export const requiredFields: Field[] = template
  .filter(({ requirement }) => requirement === 'R')
  .map(({ field }) => field)
