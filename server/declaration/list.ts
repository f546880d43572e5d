import type { DeclarationConnection, DeclarationSort } from '../../schema/declaration-connection'
import type { Context } from '../graphql/context'
import { InvalidInputError } from '../errors'
import { largestPage } from '../http/limit'
import type { ResolvedFilter } from '../filter/resolve'
import { countMatching } from './count-matching'
import { cursorOf, placeOf, type Place } from './cursor'
import { listOrder } from './order'
import { readDeclarations } from './read-declarations'
import { segmentsOf } from './segment'
import { walk, type Walk } from './walk'

/**
 * Up to this many filtered rows are collected and sorted; of more, the rows of the order's index are tried in turn. A past
 * day's rows are always collected, because the indexes are of the present.
 */
const fewRows = 5000

interface Page {
  /** Number of rows. */
  first: number
  /** Cursor of the row before the page. */
  after?: string | null
  /** Cursor of the row after the page. */
  before?: string | null
  /** Number of rows before the page, without a cursor. */
  skip: number
  sort?: DeclarationSort | null
}

function checkPage({ first, after, before, skip }: Page): void {
  if (first < 1 || first > largestPage) {
    throw new InvalidInputError(`每页件数应在 1–${largestPage} 之间，现在是 ${first}。`)
  }
  if (skip < 0 || [after, before, skip || null].filter((start) => start !== null && start !== undefined).length > 1) {
    throw new InvalidInputError('分页位置无效，请回到第一页。')
  }
}

/** What to read for a page. A jump into the second half of the list is read from the end. */
function reading(
  { first, skip }: Page,
  total: number,
  [after, before]: (Place | null)[],
): Omit<Walk, 'order' | 'segments' | 'few'> {
  if (after || before) {
    return { from: (after ?? before)!, backward: !after, skip: 0, limit: first + 1 }
  }
  const own = Math.max(0, Math.min(first, total - skip))
  const following = total - skip - own
  return following < skip
    ? { from: null, backward: true, skip: Math.max(0, following), limit: own }
    : { from: null, backward: false, skip, limit: own }
}

/**
 * One page of the filtered declarations, with the total number. A page after or before a cursor costs the same wherever it
 * is; a jump over `skip` rows passes over as many entries of an index.
 *
 * @throws InvalidInputError for a page size outside 1–200, or a place that isn't one
 */
export async function listDeclarations(
  context: Context,
  resolved: ResolvedFilter,
  page: Page,
): Promise<DeclarationConnection> {
  checkPage(page)
  const { em, portal } = context
  const order = listOrder(page.sort, resolved)
  const placed = [page.after, page.before].map((cursor) =>
    cursor ? placeOf(portal.idNumbers, order.field, cursor) : null,
  )
  const totalCount = await countMatching(context, resolved)
  const asked = reading(page, totalCount, placed)
  const few = totalCount <= fewRows || resolved.asOf !== null
  const read =
    totalCount > 0 && asked.limit > 0
      ? await walk(em, resolved, { ...asked, order, few, segments: await segmentsOf(em, order, resolved, few) })
      : []
  const { backward } = asked
  const isMore = asked.from ? read.length > page.first : null
  const places = backward ? read.slice(0, page.first).toReversed() : read.slice(0, page.first)

  const found = await readDeclarations(
    em,
    resolved,
    places.map(({ id }) => id),
  )
  const byId = new Map(found.map((declaration) => [declaration.id, declaration]))
  const cursor = (place: Place | undefined) => (place ? cursorOf(portal.idNumbers, order.field, place) : null)
  return {
    totalCount,
    edges: places.map((place) => ({
      get cursor() {
        return cursor(place)!
      },
      node: byId.get(place.id)!,
    })),
    pageInfo: {
      hasNextPage: isMore === null ? page.skip + places.length < totalCount : backward || isMore,
      hasPreviousPage: isMore === null ? page.skip > 0 : !backward || isMore,
      startCursor: cursor(places[0]),
      endCursor: cursor(places.at(-1)),
    },
  }
}
