import type { ResolvedFilter } from '../filter/resolve'

/** 哈密市2025年度, the beginning of all titles and file names. */
export function titleOf({ filter }: Pick<ResolvedFilter, 'filter'>): string {
  return `哈密市${filter.year.toSorted().join('、')}年度`
}
