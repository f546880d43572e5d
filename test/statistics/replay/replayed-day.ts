import { sql, type RawBuilder } from 'kysely'
import type { EntityManager } from '../../../server/database/orm'
import { declarationColumns, endOfDay } from '../../../server/filter/as-of'
import { replayedColumns } from './replayed-column'
import { replayedEvents } from './replayed-event'

/**
 * `declaration` as it was at the end of a past day, replayed from its events: `declarationAsOf` and the tallies of past
 * days must equal it. Stages come from the events until then, dated columns are filled if their date had come, other columns have today's values (`replayedColumns`).
 * Declarations that began later are left out; a draft has no event, so it began at its `entered_at`. Declarations without
 * any change since then are taken unchanged, so the result for today equals `declaration`.
 */
export async function replayedDeclarations(
  em: EntityManager,
  years: readonly number[],
  day: string,
): Promise<RawBuilder<unknown>> {
  const past = { day, end: endOfDay(day) }
  const { end } = past
  const columns = (await declarationColumns(em)).filter(({ name }) => !name.startsWith('way_'))
  const stored = columns.filter(({ expression }) => expression === null)
  const generated = columns.filter(({ expression }) => expression !== null)
  const shown = stored.map(({ name }) => {
    const column = replayedColumns[name]
    if (!column) throw new Error(`replayedColumns doesn’t define declaration.${name}`)
    return column === 'TODAY' ? sql`d.${sql.id(name)}` : sql`${column(past)} as ${sql.id(name)}`
  })
  return sql`(select base.*, ${sql.join(
    generated.map(({ name, expression }) => sql`${sql.raw(expression!)} as ${sql.id(name)}`),
  )} from (
    select ${sql.join(shown)}
    from declaration d left join (
      select declaration_id, bool_or(entered_at >= ${end}) as later,
        bool_or(stage = 'CORRECTION' and entered_at >= ${end}) as returned_later,
        (array_agg(stage order by entered_at desc, stage_rank(stage) desc, id desc)
          filter (where entered_at < ${end}))[1] as stage,
        max(stage_rank(stage)) filter (where entered_at < ${end}) as rank,
        max(entered_at) filter (where entered_at < ${end}) as entered_at
      from ${replayedEvents} event
      where declaration_id in (select id from declaration where year = any(${years}))
      group by declaration_id
    ) way on way.declaration_id = d.id
    cross join lateral (select coalesce(way.later, false) or d.entered_at >= ${end} as moved) step
    cross join lateral (select moved or coalesce(d.ended_at >= ${end}, false)
      or coalesce(d.meeting_on > ${day}, false) as since) moment
    left join lateral (
      select was.* from import_before b cross join lateral jsonb_populate_record(null::declaration, b.image) was
      where moment.since and b.declaration_id = d.id and way.entered_at in (was.entered_at, was.file_entered_at)
      order by b.import_run_id desc limit 1
    ) was on true
    where d.year = any(${years}) and (way.entered_at is not null or not step.moved)
  ) base) declaration`
}
