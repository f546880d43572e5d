/** Pinyin initials of the pages' Chinese names: the client has no table of pinyin. */
export const pageInitials: Record<string, string> = {
  overview: 'zl',
  pending: 'db',
  declarations: 'sbmx',
  statistics: 'tjfx',
  findings: 'yj',
  committees: 'pwh',
  reports: 'bb',
  cycle: 'ndzq',
  import: 'sjdr',
  accounts: 'zh',
  policy: 'aqcl',
  audit: 'sjjl',
  'wall-links': 'dp',
  about: 'gy',
}
