/** Questions between two looks. */
const every = 10

let known: string | null = null
let asked = 0

/**
 * Whether the portal now has another version of this page than the one that was opened: a screen is never closed, and an old page
 * would misread the answers of a newer portal.
 *
 * @param now whether to look at once
 */
export async function pageChanged(now: boolean): Promise<boolean> {
  asked += 1
  if (known !== null && !now && asked % every !== 0) return false
  const tag = (await fetch(location.pathname, { method: 'HEAD' })).headers.get('etag')
  const isOther = known !== null && tag !== null && tag !== known
  known ??= tag
  return isOther
}
