import { sql, type Selectable } from 'kysely'
import type { DeskLoad, Desks } from '../../schema/desk'
import { DeadlineState, maxListed } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import { dayOf } from '../calendar/day-of'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { deadlineState } from '../filter/deadline-state'
import { onOwnDesk } from '../filter/own-desk'
import type { ResolvedFilter } from '../filter/resolve'
import { stageDays } from '../filter/stage-days'
import { waitingSource } from '../filter/waiting'
import { byPinyin } from '../text/by-pinyin'
import { ageBands } from './age-band'
import { contactColumn, contactJoin } from './desk-contact'
import { deskKey } from './desk-key'

type Declaration = Selectable<DB['declaration']>
type StandingContact = Selectable<DB['standing_contact']>

interface Counted extends Omit<DeskLoad, 'remindedAt'> {
  committee: Declaration['committee']
  supervisor: Declaration['supervisor']
  contact: StandingContact['name']
  phone: StandingContact['phone']
  place: StandingContact['place']
  remindedAt: Selectable<DB['reminder']>['prepared_at'] | null
}

const countOf = (state: DeadlineState) => sql`coalesce(sum(n) filter (where state = ${sql.lit(state)}), 0)::integer`

/** The viewer's own desks first, then by overdue and pending declarations, then by name. */
const byUrgency = (a: DeskLoad, b: DeskLoad) =>
  Number(b.own) - Number(a.own) ||
  b.overdueOnDesk - a.overdueOnDesk ||
  b.onDesk - a.onDesk ||
  byPinyin(a.supervisor ?? '', b.supervisor ?? '')

/** Pending declarations by desk and stage, with the desk's contact. */
export async function deskLoads(
  em: EntityManager,
  viewer: Viewer,
  resolved: ResolvedFilter,
  now: Date,
): Promise<Desks> {
  const { cycles, condition, measures } = resolved
  const bands = (await ageBands(em, dayOf(now))) ?? []
  const inBand = bands.map(
    ({ enteredAfter, enteredBefore }) =>
      sql`coalesce(sum(n) filter (where (${enteredAfter}::date is null or entered_on >= ${enteredAfter}::date)
        and (${enteredBefore}::date is null or entered_on < ${enteredBefore}::date)), 0)::integer`,
  )
  const { rows } = await sql<Counted>`
    with held as materialized (
      select year, stage, entered_on, ${deskKey}, ${deadlineState(cycles, now)} as state, sum(n)::integer as n
      from ${waitingSource(resolved)} where ${measures.PENDING} and ${condition}
      group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(n) > 0),
    aged as (select held.*, ${stageDays(dayOf(now))} as days from held),
    load as (
      select desk, committee, county, supervisor, stage, ${onOwnDesk(viewer)} as own, max(year) as year, sum(n)::integer as "onDesk",
        ${countOf(DeadlineState.OVERDUE)} as "overdueOnDesk", ${countOf(DeadlineState.REMIND)} as "pastProposalOnDesk",
        ${countOf(DeadlineState.NEAR)} as "nearOnDesk",
        case when bool_and(days is not null) then max(days)::integer end as oldest,
        array[${sql.join(inBand)}]::integer[] as bands
      from aged group by 1, 2, 3, 4, 5)
    select desk, load.committee, county, supervisor, stage, own, "onDesk", "overdueOnDesk", "pastProposalOnDesk", "nearOnDesk", bands,
      oldest,
      ${contactColumn('name')} as contact, ${contactColumn('phone')} as phone, ${contactColumn('place')} as place,
      (select max(prepared_at) from reminder r where r.desk = load.desk and case load.desk
        when 'EMPLOYER' then r.key in (select id::text from employer where employer.county = load.county)
        when 'SUPERVISOR' then r.key = coalesce(supervisor, '')
        else r.key = coalesce(load.committee, load.county, '650500') end) as "remindedAt"
    from load
      ${contactJoin({ alias: 'load', year: sql`load.year`, employer: sql`null` })}
    order by desk, stage, committee, county`.execute(em.getKysely())
  const loads = rows.map((row) => ({ ...row, remindedAt: instantOf(row.remindedAt) }))
  return { bands, loads: loads.toSorted(byUrgency).slice(0, maxListed.waitingDesks) }
}
