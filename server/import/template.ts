/** R: the column and a value in every row; C: asked for where it applies; O: welcome. */
type Need = 'R' | 'C' | 'O'

export interface TemplateColumn {
  field: string
  header: string
  /** Other headers that mean it; compared after `normaliseHeader`. */
  aliases: readonly string[]
  need: Need
  note: string
}

const column = <F extends string>(field: F, header: string, need: Need, note: string, ...aliases: string[]) => ({
  field,
  header,
  need,
  note,
  aliases,
})

/** The columns of an import, in the template's order; the platform's own exports are recognised by the aliases. */
export const templateColumns = [
  column('platformNo', '申报编号', 'R', '文本；与年度一起唯一', '流水号', '申报号', '业务编号'),
  column('year', '年度', 'R', '四位数字', '申报年度'),
  column('name', '姓名', 'R', '2–50 字', '申报人', '申报人姓名'),
  column('idType', '证件类型', 'O', '不填为居民身份证'),
  column('idNumber', '身份证号', 'R', '文本单元格，18 位', '证件号码', '公民身份号码', '证件号', '身份证号码'),
  column('gender', '性别', 'O', '男/女'),
  column('ethnicity', '族别', 'O', '如 汉族、维吾尔族', '民族'),
  column('birthDate', '出生年月', 'O', '如 1988-07 或 1988-07-15', '出生日期'),
  column('politicalStatus', '政治面貌', 'O', ''),
  column('education', '学历', 'O', '如 大学本科', '最高学历'),
  column('degree', '学位', 'O', ''),
  column('employer', '工作单位', 'R', '', '单位名称', '所在单位', '单位'),
  column('employerCode', '统一社会信用代码', 'O', '18 位'),
  column('employerNature', '单位性质', 'C', '如 事业单位、国有企业、民营企业', '单位类型'),
  column('supervisor', '主管部门', 'O', ''),
  column('route', '隶属关系', 'R', '市直/区县', '市直/区县'),
  column('county', '区县', 'C', '隶属关系为区县时必填', '所属区县', '地区'),
  column('pathway', '申报途径', 'R', '评审/初次确定/授予/三年高定/委托评审', '申报类型', '业务类型'),
  column('series', '申报系列', 'R', '通知所列系列（专业）', '系列', '申报系列(专业)', '系列(专业)'),
  column('specialty', '申报专业', 'R', '', '专业'),
  column('level', '申报级别', 'R', '高级/中级/初级，或 正高/副高/助理/员级', '级别', '申报层级'),
  column('targetTitle', '申报职称', 'O', '', '拟评职称'),
  column('currentTitle', '现任职称', 'O', '', '现专业技术职务'),
  column('currentTitleDate', '现任职称取得时间', 'O', '', '取得时间'),
  column('committee', '评审委员会', 'C', '由评委会评审时填写', '受理机构', '评委会'),
  column('stage', '当前环节', 'R', '如 单位审核、评委会审核', '状态', '审核状态', '环节'),
  column('enteredAt', '环节进入时间', 'O', '如 2023-10-11 20:00', '更新时间'),
  column('submittedAt', '提交时间', 'C', '', '申报时间'),
  column('employerSubmittedAt', '单位上报时间', 'C', ''),
  column('noticeFrom', '公示开始', 'C', '单位公示', '公示时间开始', '单位公示开始'),
  column('noticeTo', '公示结束', 'C', '单位公示', '公示时间结束', '单位公示结束'),
  column('committeeSubmissionCount', '提交评委会次数', 'C', '0–9', '提交次数'),
  column('returnReason', '退回原因', 'O', '', '退回意见'),
  column('correctionDueOn', '补正截止', 'O', ''),
  column('paperReceivedOn', '纸质材料接收日期', 'O', ''),
  column('paperCopies', '份数', 'O', '一式两份', '纸质材料份数'),
  column('meetingOn', '评审会日期', 'O', ''),
  column('vote', '评审结果', 'O', '通过/未通过', '表决结果'),
  column('resultNoticeFrom', '结果公示开始', 'O', ''),
  column('resultNoticeTo', '结果公示结束', 'O', ''),
  column('confirmedOn', '确认日期', 'O', ''),
  column('certificateNo', '证书编号', 'O', '', '文号'),
  column('ceSpecialty', '继续教育专业科目', 'O', '如 2021合格/2022合格/2023免试'),
  column('cePublic', '继续教育公需科目', 'O', '如 2021合格/2022合格/2023免试'),
  column('policyNote', '政策标记', 'O', '提前1年、援疆、高技能人才等', '备注'),
  column('outcome', '结局', 'O', '确认/未取得/不予受理/视为放弃/撤回/取消资格；在办不填'),
  column('notAcceptedReason', '不予受理原因', 'O', '逾期申报/第三次退回/不符合申报范围/未通过平台申报'),
  column('endedOn', '结局日期', 'O', ''),
  // What rules of the notice ask for: without the column they say 无法核对.
  column('personStatus', '人员身份', 'O', '在职/离退休/公务员/参公；三(二)', '人员类别'),
  column('noticeObjection', '公示异议', 'O', '无/有/已处理；五(二)3', '单位公示异议'),
  column('formCheckedOn', '形式审核通过日期', 'O', '如 2023-10-18；二(一)、七', '形式审核日期', '评委会审核通过日期'),
  column('returnItemised', '逐项告知', 'O', '是/否，退回时是否一次性告知；五(二)3', '一次性告知'),
  column('paperDesk', '纸质材料接收单位', 'O', '评审委员会/区县人社局/市人社局；二(二)', '纸质材料报送单位'),
  column('paperDuplex', '双面打印', 'O', '是/否；七', '是否双面'),
  column('resultObjection', '结果公示异议', 'O', '无/有/已处理；八(二)', '评审结果异议'),
  column('entrustmentNo', '委托评审函', 'O', '文号，没有的写“无”；四(三)', '委托评审函文号'),
  column('agencyLetterNo', '委托函', 'O', '文号，没有的写“无”；三(五)', '委托函文号'),
  column('currentLevel', '现任职称级别', 'O', '高级/中级/初级/无；六(四)、六(五)', '现职称级别'),
  column('firstDeclaration', '首次申报', 'O', '是/否；六(三)', '是否首次申报', '首次申报评审'),
  column('examBased', '以考代评', 'O', '是/否，专业是否以考代评；六(三)、六(四)', '是否以考代评'),
  column(
    'serviceYears',
    '服务年度',
    'O',
    '访惠聚驻村等，如 2021-2023，没有的写“无”；六(四)',
    '驻村服务年度',
    '基层服务年度',
  ),
  column('excellentYears', '考核优秀年度', 'O', '如 2021、2022、2023，没有的写“无”；六(四)', '年度考核优秀'),
  column('serviceMonths', '当年服务月数', 'O', '0–12；六(四)', '当年驻村月数'),
  column('exemptionFormNo', '免试审批表', 'O', '编号，没有的写“无”；五(二)1、附件3', '免试审批表编号', '免学审批表'),
  column(
    'qualificationNo',
    '职业资格证书编号',
    'O',
    '没有的写“无”；六(五)',
    '执业资格证书编号',
    '职业(执业)资格证书编号',
  ),
  column('aidFrom', '援疆开始', 'O', '如 2022-08-01；三(三)', '援疆时间开始', '援疆起始日期'),
  column('aidTo', '援疆结束', 'O', '三(三)', '援疆时间结束', '援疆截止日期'),
  column('aidApproved', '派出单位同意', 'O', '是/否；六(二)', '派出单位审核同意', '派出单位意见'),
  column('socialInsurance', '社保证明', 'O', '是/否，民营企业；五(二)1', '社会保险证明'),
  column('educationProof', '学历证明', 'O', '学信网/扫描件/无；五(二)1', '学历佐证'),
] as const satisfies readonly TemplateColumn[]

export type Field = (typeof templateColumns)[number]['field']

const headerOfField = new Map<Field, string>(templateColumns.map(({ field, header }) => [field, header]))

/** The template's header of a field, as reports name it. */
export function headerOf(field: Field): string {
  return headerOfField.get(field)!
}

/** What every file must have. */
export const requiredFields: readonly Field[] = templateColumns
  .filter(({ need }) => need === 'R')
  .map(({ field }) => field)
