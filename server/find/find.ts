import { sql } from 'kysely'
import { idNumberOf } from '../../schema/field/id-number'
import { FoundKind, type Found } from '../../schema/found'
import { countyLabel, foldSearch } from '../../schema/vocabulary'
import { findCycle, readCycle } from '../cycle/read'
import type { DB } from '../database/tables'
import { searchLine } from '../declaration/order'
import { listDeclarations } from '../declaration/list'
import { filtered } from '../filter/filtered'
import { resolveFilter, type ResolvedFilter } from '../filter/resolve'
import { specifiedRules } from '../finding/specified-rules'
import type { Context } from '../graphql/context'
import { initialsOf } from '../text/initials'

/** How many of a kind are found at most. */
const most = 6

const matches = (folded: string, ...names: (string | null)[]) =>
  names.some((name) => name && (foldSearch(name).includes(folded) || initialsOf(name).startsWith(folded)))

/** Codes of the year's lists whose names have the text. */
async function findWords({ em }: Context, year: number, folded: string): Promise<Found[]> {
  const { bodies, series } = await readCycle(em, year)
  const named = (kind: FoundKind, words: readonly { code: string; names: (string | null)[] }[]) =>
    words
      .filter(({ names }) => matches(folded, ...names))
      .slice(0, most)
      .map(({ code, names }): Found => ({ kind, id: code, name: names[0]!, detail: null }))
  return [
    ...named(
      FoundKind.COMMITTEE,
      bodies.map(({ code, name }) => ({ code, names: [name] })),
    ),
    ...named(
      FoundKind.SERIES,
      series.map(({ code, name, shortName }) => ({ code, names: [shortName, name] })),
    ),
    ...named(
      FoundKind.COUNTY,
      Object.entries(countyLabel).map(([code, { zh }]) => ({ code, names: [zh] })),
    ),
    ...specifiedRules
      .filter(({ id, title }) => foldSearch(id) === folded || matches(folded, title.zh))
      .slice(0, most)
      .map(({ id, title }): Found => ({ kind: FoundKind.RULE, id, name: title.zh, detail: id })),
  ]
}

/** Employers of declarations that the search finds, whose own names have the text. */
async function findEmployers({ em }: Context, searched: ResolvedFilter, folded: string): Promise<Found[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom(filtered(searched))
    .innerJoin('employer', 'employer.id', 'declaration.employer_id')
    .select(['employer.id', 'employer.name', sql<number>`count(*)::integer`.as('n')])
    .where(sql<boolean>`(position(${folded} in ${searchLine(4)}) > 0 or starts_with(${searchLine(5)}, ${folded}))`)
    .groupBy(['employer.id', 'employer.name'])
    .orderBy('n', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id, name }) => ({ kind: FoundKind.EMPLOYER, id: String(id), name, detail: null }))
}

async function findDeclarations(context: Context, searched: ResolvedFilter): Promise<Found[]> {
  const { edges } = await listDeclarations(context, searched, { first: most, skip: 0 })
  return edges.map(({ node }) => ({
    kind: FoundKind.DECLARATION,
    id: String(node.id),
    name: node.name,
    detail: `${node.platformNo} ${node.employer.name}`,
  }))
}

/** Whatever has the text in its name, in the viewer's scope. Nothing for an ID number: only the list searches by those. */
export async function find(context: Context, year: number, text: string): Promise<Found[]> {
  const folded = foldSearch(text)
  if (!folded || idNumberOf(text) || !(await findCycle(context.em, year))) return []
  const searched = await resolveFilter(context, { year: [year], search: text })
  return [
    ...(await findWords(context, year, folded)),
    ...(await findEmployers(context, searched, folded)),
    ...(await findDeclarations(context, searched)),
  ]
}
