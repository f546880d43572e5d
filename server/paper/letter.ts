import { DeclarationSortField, SortDirection } from '../../schema/declaration-connection'
import type { DeclarationFilter } from '../../schema/filter'
import { seesAll } from '../../schema/role'
import { DeadlineState, Desk, Measure, PaperKind, PaperLineKind, type Stage } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import { dayOf } from '../calendar/day-of'
import { dayIn } from '../calendar/month-day'
import { orderOf } from '../declaration/order'
import { stepName } from '../desk/step-name'
import { InvalidInputError, PortalError } from '../errors'
import { isOwnDesk } from '../filter/own-desk'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { holderName } from '../reminder/holder-name'
import { countDeclarations } from '../statistics/count'
import { wordOf } from '../workbook/detail-cell'
import { detailRows } from '../report/detail-row'
import type { ExportWork } from '../report/export-work'
import { everything, filterWords } from '../report/filter-words'
import { scopeWords } from '../report/heading'
import { pendingColumns } from '../report/pending'
import type { Reported } from './brief-facts'
import { counting, figure } from './brief-values'
import { linesOf } from './fill-template'
import { lineOf, type Annex, type Paper, type Piece } from './paper'
import { templates } from './template'
import { readTexts } from './template-store'
import { reportingUnit } from '../report/reporting-unit'

/** Lines of the table; a longer list is a separate export. */
const mostRows = 300

/** Which condition names the holder of a desk. */
const holderKey = {
  [Desk.COMMITTEE]: 'committee',
  [Desk.COUNTY_HR]: 'county',
  [Desk.SUPERVISOR]: 'supervisor',
  [Desk.EMPLOYER]: 'employer',
} as const satisfies Partial<Record<Desk, keyof DeclarationFilter>>

/** The one holder of one desk that the filter names, and the conditions besides. @throws PortalError */
function holderOf(filter: DeclarationFilter, viewer: Viewer) {
  const [desk, ...others] = filter.desk ?? []
  if (!desk || others.length > 0 || desk === Desk.APPLICANT) {
    throw new InvalidInputError('催办函请选择一个办理方（desk）。')
  }
  const key = desk === Desk.CITY_HR ? null : holderKey[desk]
  const values = key === null ? [] : (filter[key] ?? [])
  if (key !== null && values.length !== 1) {
    throw new InvalidInputError('催办函请选择一个具体的评委会、区县、主管部门或单位。')
  }
  const named = (wanted: typeof key) => (key === wanted ? (values[0] ?? null) : null)
  const holder = {
    desk,
    committee: named('committee'),
    county: named('county'),
    supervisor: named('supervisor'),
    employer: named('employer'),
  }
  if (isOwnDesk(viewer, holder)) {
    throw new PortalError(
      'LETTER_TO_SELF',
      '这是本单位自己在办的件，不给自己发催办函。请在“待办”里点件数查看，或导出待办清单内部督办。',
    )
  }
  return { ...holder, others: { ...filter, desk: undefined, ...(key && { [key]: undefined }) } }
}

/**
 * Says which part of the desk a letter counts: `（数据范围：巴里坤县；级别：中级）`; nothing when it is all of it.
 *
 * @param others conditions besides the desk and its holder
 */
function partCounted(others: DeclarationFilter, { cycles, employers }: ResolvedFilter, viewer: Viewer): string {
  const words = filterWords({ filter: { ...others, pending: undefined }, cycles, employers })
  const parts = [
    ...(seesAll(viewer.role) ? [] : [`数据范围：${scopeWords(viewer)}`]),
    ...(words === everything ? [] : [words]),
  ]
  return parts.length > 0 ? `（${parts.join('；')}）` : ''
}

const shownColumns = ['platform_no', 'name', 'employer_name', 'series', 'level', 'stage', 'deadline_day', 'days_left']

/** 催办件明细, the most urgent first. */
async function listOf(job: Reported, resolved: Parameters<typeof pendingColumns>[0], desk: Desk): Promise<Annex> {
  const step = (stage: string) => stepName(stage as Stage, desk)
  const all = pendingColumns(resolved, job).map((each) => (each.column === 'stage' ? { ...each, word: step } : each))
  const columns = shownColumns.map((name) => all.find(({ column }) => column === name)!)
  const order = orderOf({ field: DeclarationSortField.URGENCY, direction: SortDirection.ASC }, resolved)
  const words: string[][] = []
  for await (const batch of detailRows(job.em, resolved, columns, order)) {
    for (const row of batch.slice(0, mostRows - words.length)) {
      words.push([String(words.length + 1), ...columns.map((column) => String(wordOf(column, row) ?? ''))])
    }
    if (words.length === mostRows) break
  }
  const headers = ['序号', '申报编号', '姓名', '单位', '系列', '级别', '环节', '期限', '剩余工作日']
  // Where nothing has a deadline, its columns would be empty.
  const shown = headers.flatMap((_, at) => (words.some((row) => row[at] !== '') ? [at] : []))
  const rows = words.map((row) => shown.map((at): Piece => ({ text: row[at]! })))
  return { title: '待审件明细', header: shown.map((at) => headers[at]!), rows }
}

/** The paragraph that replaces the others when nothing waits. */
const whenNone = 'none'

/** 催办函: what waits on one desk, as an official paper with its table. */
export async function composeLetter(job: Reported): Promise<Paper & { addressee: string; asOf: string | null }> {
  const holder = holderOf(job.filter, job.viewer)
  const filter = { ...job.filter, pending: true }
  const resolved = await resolveFilter(job, filter, job.asOf)
  const near = await resolveFilter(job, { ...filter, deadline: [DeadlineState.NEAR] }, job.asOf)
  const measures = [Measure.PENDING, Measure.OVERDUE]
  const { pending, overdue } = await countDeclarations(job.em, resolved, { by: [], measures })
  const soon = await countDeclarations(job.em, near, { by: [], measures: [Measure.PENDING] })
  const addressee = holderName(resolved.cycles, holder, resolved.employers.get(holder.employer ?? '') ?? null)
  const list = await listOf(job, resolved, holder.desk)
  const day = job.asOf ?? dayOf(job.now)
  const rest = pending[0]! - list.rows.length
  const values = new Map<string, readonly Piece[]>([
    ['年度', [{ text: resolved.filter.year.toSorted().join('、') }]],
    ['截止日', [{ text: dayIn(day, resolved.filter.year) }]],
    ['办理方', [{ text: addressee }]],
    ['范围', [{ text: partCounted(holder.others, resolved, job.viewer) }]],
    ['待审', [figure(pending[0]!, resolved.filter)]],
    ['逾期', [figure(overdue[0]!, counting(resolved.filter, Measure.OVERDUE))]],
    ['临近截止', [figure(soon.pending[0]!, near.filter)]],
    ['未列说明', [{ text: rest > 0 ? `，另有${rest}件未列` : '' }]],
  ])
  const texts = await readTexts(job.em, PaperKind.LETTER, Math.max(...resolved.filter.year))
  const blocks = templates.LETTER.parts
    .filter(({ key, kind }) => kind !== PaperLineKind.TEXT || (key === whenNone) === (pending[0] === 0))
    .flatMap((part) => linesOf(PaperKind.LETTER, part, texts, values))
  const annexes = list.rows.length > 0 ? [list] : []
  return { blocks, annexes, sender: reportingUnit(job.viewer), day, addressee, asOf: resolved.asOf }
}

export const letterWork: ExportWork = async (job) => {
  const letter = await composeLetter(job)
  const { writeProvedPaper } = await import('./proved-paper')
  await writeProvedPaper(job, letter)
  const rows = letter.annexes.reduce((sum, annex) => sum + annex.rows.length, 0)
  return { fileName: `${lineOf(letter.blocks, PaperLineKind.TITLE)}（${letter.addressee}）.docx`, rows }
}
