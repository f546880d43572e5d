import { listsOf } from '../../schema/role'
import { countyLabel, type County } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import type { ResolvedFilter } from '../filter/resolve'

/** The counties to which an account is limited, in Chinese words; null for an account of the whole city. */
export const countyWords = ({ role, counties }: Pick<Viewer, 'role' | 'counties'>): string | null =>
  listsOf(role).includes('counties') ? counties.map((county) => countyLabel[county as County].zh).join('、') : null

/**
 * 哈密市2025年度 or 巴里坤县2025年度, the beginning of all titles and file names. It names what the office stands for, as it
 * signs the paper; a filter is named below the title.
 */
export function titleOf({ filter }: Pick<ResolvedFilter, 'filter'>, viewer: Pick<Viewer, 'role' | 'counties'>): string {
  return `${countyWords(viewer) ?? '哈密市'}${filter.year.toSorted().join('、')}年度`
}
