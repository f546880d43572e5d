import type { LocationQuery, RouteLocationRaw } from 'vue-router'
import { roles } from '../../schema/role'
import { ask, askEarly } from '../graphql/question'
import { usePortal } from '../portal/use-portal'
import { router } from '../router'
import { savedViewsQuery } from '../view/document'
import { addressOf } from '../view/view-address'

const pages = {
  pending: 'VIEW_PENDING',
  overview: 'VIEW_STATISTICS',
  audit: 'VIEW_AUDIT',
  accounts: 'VIEW_ACCOUNTS',
  cycle: 'VIEW_CYCLE',
} as const

const hasViews = (query: LocationQuery) => Object.keys(query).length === 0 && usePortal().may('VIEW_STATISTICS')

/** The account's first page, if it has chosen none. An office with a scope of its own begins with its work. */
export function firstPage(): keyof typeof pages {
  const { viewer, may } = usePortal()
  const isOffice = viewer.value ? roles[viewer.value.role].scope.rows === 'LISTED' : false
  const order = (Object.keys(pages) as (keyof typeof pages)[]).filter((name) => isOffice || name !== 'pending')
  return order.find((name) => may(pages[name])) ?? 'cycle'
}

/** Asks what `startAddress` needs, before anything is shown. */
export function askStart(query: LocationQuery): void {
  if (hasViews(query)) askEarly(savedViewsQuery, {})
}

/** Where the portal's own address leads: to the view that the account begins with, or else to its first page. */
export async function startAddress(query: LocationQuery): Promise<RouteLocationRaw> {
  const views = hasViews(query) ? await ask(savedViewsQuery, {}).catch(() => null) : null
  const first = views?.savedViews.find(({ starts }) => starts)
  const isKnown = first && router.hasRoute(first.page)
  return isKnown ? addressOf(first) : { name: firstPage(), query }
}
