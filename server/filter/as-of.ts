import { sql, type RawBuilder } from 'kysely'
import { Stage } from '../../schema/vocabulary'
import { shiftDay } from '../calendar/day-of'
import type { EntityManager } from '../database/orm'

/** In the order of stage_rank. */
const steps = Object.values(Stage).filter((stage) => stage !== Stage.CORRECTION)

/** What a declaration's way decides; everything else keeps the value it has today. */
const altered = new Set(['stage', 'furthest_stage', 'entered_at', 'vote', 'outcome', 'not_accepted_reason', 'ended_at'])

/** The first instant after a day in Asia/Shanghai. */
export const endOfDay = (day: string): Date => new Date(`${shiftDay(day, 1)}T00:00:00+08:00`)

/** Columns of `declaration` in their order; a generated one with the expression that makes it. */
async function columnsOf(em: EntityManager): Promise<{ name: string; expression: string | null }[]> {
  const { rows } = await sql<{ name: string; expression: string | null }>`
    select attname as name, case when attgenerated = 's' then pg_get_expr(adbin, adrelid) end as expression
    from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attrelid = 'declaration'::regclass and attnum > 0 and not attisdropped order by attnum
  `.execute(em.getKysely())
  return rows
}

/**
 * `declaration` as it stood at the end of a past day, under its own name and with its own columns: each one's way by its
 * events up to then, with today's dimensions (design: `asOf`). One that had not begun stands as a draft. What nothing
 * happened to since is taken as it is, so that today's picture is exactly today's.
 */
export async function declarationAsOf(
  em: EntityManager,
  years: readonly number[],
  day: string,
): Promise<RawBuilder<unknown>> {
  const end = endOfDay(day)
  const columns = await columnsOf(em)
  const kept = columns.filter(({ name, expression }) => expression === null && !altered.has(name))
  const generated = columns.filter(({ expression }) => expression !== null)
  return sql`(select base.*, ${sql.join(
    generated.map(({ name, expression }) => sql`${sql.raw(expression!)} as ${sql.id(name)}`),
  )} from (
    select ${sql.join(kept.map(({ name }) => sql`d.${sql.id(name)}`))},
      case when since then coalesce(way.stage, 'DRAFT') else d.stage end as stage,
      case when since then (${steps}::text[])[coalesce(way.rank, 0) + 1] else d.furthest_stage end as furthest_stage,
      case when since then coalesce(way.entered_at, d.entered_at) else d.entered_at end as entered_at,
      case when not since or (way.rank >= stage_rank('MEETING') and coalesce(d.meeting_on <= ${day}, true))
        then d.vote end as vote,
      case when coalesce(d.ended_at < ${end}, true) then d.outcome end as outcome,
      case when coalesce(d.ended_at < ${end}, true) then d.not_accepted_reason end as not_accepted_reason,
      case when d.ended_at < ${end} then d.ended_at end as ended_at
    from declaration d left join (
      select declaration_id, bool_or(entered_at >= ${end}) as later,
        (array_agg(stage order by entered_at desc, stage_rank(stage) desc, id desc)
          filter (where entered_at < ${end}))[1] as stage,
        max(stage_rank(stage)) filter (where entered_at < ${end}) as rank,
        max(entered_at) filter (where entered_at < ${end}) as entered_at
      from stage_event where superseded_by is null
        and declaration_id in (select id from declaration where year = any(${years}))
      group by declaration_id
    ) way on way.declaration_id = d.id
    cross join lateral (select coalesce(way.later, false) or d.entered_at >= ${end}
      or coalesce(d.ended_at >= ${end}, false) or coalesce(d.meeting_on > ${day}, false) as since) moment
    where d.year = any(${years})
  ) base) declaration`
}
