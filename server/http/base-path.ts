import { PortalError } from '../errors'

const segment = /^[\w.~-]+$/

/**
 * The path below which a proxy publishes the portal, as '/review' or, for the whole host, ''.
 *
 * @throws PortalError BASE_PATH_INVALID
 */
export function parseBasePath(text: string): string {
  const segments = text.replace(/^\/|\/$/g, '').split('/')
  if (text === '/' || text === '') return ''
  if (!text.startsWith('/') || !segments.every((each) => segment.test(each) && !/^\.+$/.test(each))) {
    throw new PortalError(
      'BASE_PATH_INVALID',
      `BASE_PATH 应以“/”开头，只含字母、数字和 - . _ ~，如 /zhicheng，现在是“${text}”。`,
    )
  }
  return `/${segments.join('/')}`
}

/**
 * The address without the base path. An address that lacks it stays as it is: some proxies remove the prefix themselves,
 * and programs on this machine ask for /health without it.
 */
export function withoutBase(basePath: string, url: string): string {
  if (basePath === '' || !url.startsWith(basePath)) return url
  const rest = url.slice(basePath.length)
  if (rest === '' || rest.startsWith('?')) return `/${rest}`
  return rest.startsWith('/') ? rest : url
}
