import { START_LOCATION, stringifyQuery, type RouteLocationRaw, type Router } from 'vue-router'

/** The paths of pages, by their names: the hundred numbers of a page link to a few other pages. */
const paths = new WeakMap<Router, Map<string, string>>()

function pathOf(router: Router, name: string): string {
  const known = paths.get(router) ?? new Map<string, string>()
  paths.set(router, known)
  const path = known.get(name) ?? router.resolve({ name }).href
  known.set(name, path)
  return path
}

/** The address of a link, as `router.resolve` says it. Only a target without a name or path depends on the page's address. */
export function addressOfLink(router: Router, to: RouteLocationRaw): string {
  if (typeof to === 'string' || 'path' in to) return router.resolve(to, START_LOCATION).href
  if (!('name' in to)) return router.resolve(to).href
  const isPlain = typeof to.name === 'string' && Object.keys(to.params ?? {}).length === 0 && !to.hash
  if (!isPlain) return router.resolve(to, START_LOCATION).href
  const search = stringifyQuery(to.query)
  return pathOf(router, to.name as string) + (search ? `?${search}` : '')
}
