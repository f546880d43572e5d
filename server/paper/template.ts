import { Measure, measureLabel, type PaperKind, PaperLineKind } from '../../schema/vocabulary'

/** A paragraph as the portal writes it until an office changes its words. */
export interface Part {
  key: string
  /** What it is, for the officer. */
  name: string
  nameEn: string
  kind: PaperLineKind
  usual: string
}

interface Template {
  parts: readonly Part[]
  /** Name → what is written in its place. */
  placeholders: Readonly<Record<string, string>>
}

const part =
  (kind: PaperLineKind) =>
  (key: string, name: string, nameEn: string, usual: string): Part => ({ key, name, nameEn, kind, usual })
const title = part(PaperLineKind.TITLE)
const addressee = part(PaperLineKind.ADDRESSEE)
const heading = part(PaperLineKind.HEADING)
const text = part(PaperLineKind.TEXT)

/** What 增减 is added to: `申报增减` is the change of 申报. */
export const changeOf = (name: string) => `${name}增减`

const measures = Object.values(Measure).map((measure) => measureLabel[measure])

const ofBoth = { 年度: '年度，如 2026', 截止日: '数字截止的日期，如 11月20日；不在本年度的写明年份' }

/** The groups that a brief ranks. */
export const rankings = { COUNTY: '区县', COMMITTEE: '评委会', SUPERVISOR: '主管部门' } as const

const brief: Template = {
  parts: [
    title('title', '标题', 'Title', '关于{{年度}}年度职称评审工作进展情况的通报'),
    addressee('addressee', '主送机关', 'Addressees', '各有关单位'),
    text(
      'opening',
      '导语',
      'Opening',
      '截至{{截止日}}，{{年度}}年度职称评审工作{{范围}}进展情况通报如下{{增减说明}}。',
    ),
    heading('overallHead', '标题一', 'First heading', '一、总体情况'),
    text(
      'declared',
      '申报和办结',
      'Declared and ended',
      '共申报{{申报}}件{{申报增减}}，受理{{受理}}件，在办{{在办}}件，办结{{办结}}件，办结率{{办结率}}。',
    ),
    text(
      'reviewed',
      '评审和确认',
      'Reviewed and confirmed',
      '参评{{参评}}件{{参评增减}}，通过{{通过}}件{{通过增减}}，通过率{{通过率}}；认定{{认定}}件；已审核确认{{确认}}件{{确认增减}}。',
    ),
    text(
      'pending',
      '待审和退出',
      'Pending and left',
      '待审{{待审}}件{{待审增减}}，其中超过通知规定期限{{逾期}}件{{逾期增减}}；不予受理{{不予受理}}件，视为放弃{{视为放弃}}件，撤回{{撤回}}件。',
    ),
    heading('progressHead', '标题二', 'Second heading', '二、进度'),
    text('counties', '区县进度', 'Progress of the counties', '各区县{{区县居前}}；{{区县逾期}}。'),
    text('committees', '评委会进度', 'Progress of the committees', '各评审委员会{{评委会居前}}；{{评委会逾期}}。'),
    text(
      'supervisors',
      '主管部门进度',
      'Progress of the departments',
      '各主管部门{{主管部门居前}}；{{主管部门逾期}}。',
    ),
    heading('overdueHead', '标题三', 'Third heading', '三、逾期情况'),
    text('desks', '逾期办理方', 'Desks with overdue work', '{{逾期办理方}}。'),
    heading('findingsHead', '标题四', 'Fourth heading', '四、需要注意的问题'),
    text('findings', '违规预警', 'Findings against the notice', '{{违规预警}}。'),
    heading('deadlinesHead', '标题五', 'Fifth heading', '五、近期时间安排'),
    text('deadlines', '近期期限', 'Coming deadlines', '{{近期期限}}。'),
  ],
  placeholders: {
    ...ofBoth,
    期号: '本期是第几期，如 3',
    上期日期: '上期的日期；没有上期时是一周前的日期',
    范围: '筛选条件，如“（级别：中级）”；没有筛选时不写',
    增减说明: '增减与哪一天相比，如“（增减与上期（11月13日）相比）”',
    ...Object.fromEntries(measures.map(({ zh, definition }) => [zh, definition.zh])),
    ...Object.fromEntries(measures.map(({ zh }) => [changeOf(zh), `${zh}件数比上期的增减，如“（比上期增加5件）”`])),
    办结: '已有结局的申报件数（申报－在办）',
    办结率: '办结÷申报',
    通过率: '通过÷参评',
    逾期率: '逾期÷待审',
    ...Object.fromEntries(
      Object.values(rankings).flatMap((group) => [
        [`${group}居前`, `办结率最高的三个${group}及其件数`],
        [`${group}逾期`, `逾期最多的三个${group}及其件数`],
      ]),
    ),
    逾期办理方: '在手逾期最多的五个办理方及其件数',
    违规预警: '待处理的违规预警，最多五种及其件数',
    近期期限: '接下来的三个期限和剩余工作日',
  },
}

const letter: Template = {
  parts: [
    title('title', '标题', 'Title', '关于催办{{年度}}年度职称评审待审事项的函'),
    addressee('addressee', '主送机关', 'Addressees', '{{办理方}}'),
    text(
      'none',
      '没有待审件时的正文',
      'Body if nothing is pending',
      '截至{{截止日}}，{{年度}}年度职称评审{{范围}}在你处没有待审件。',
    ),
    text(
      'situation',
      '待审情况',
      'What is pending',
      '截至{{截止日}}，{{年度}}年度职称评审{{范围}}在你处待审{{待审}}件，其中超过通知规定期限{{逾期}}件，临近截止{{临近截止}}件（明细见附件{{未列说明}}）。',
    ),
    text(
      'request',
      '要求',
      'Request',
      '请对照明细逐件核实，尽快办理；材料需要补正的，请一次性告知全部应补正内容。办理中有困难的，请及时与我局联系。',
    ),
    text('closing', '结语', 'Closing', '特此函告。'),
  ],
  placeholders: {
    ...ofBoth,
    办理方: '催办的评委会、区县人社局、主管部门或单位',
    范围: '只统计其中一部分时的说明，如“（数据范围：巴里坤县；级别：中级）”；否则不写',
    待审: '该办理方在手的待审件数',
    逾期: '其中超过通知规定期限的件数',
    临近截止: '其中临近截止的件数',
    未列说明: '附件列不下时的“，另有若干件未列”；列得下时不写',
  },
}

export const templates: Readonly<Record<PaperKind, Template>> = { BRIEF: brief, LETTER: letter }
