import type { ResolvedFilter } from '../filter/resolve'

/** 哈密市2025年度: how every title and file name begins. */
export function titleOf({ filter }: Pick<ResolvedFilter, 'filter'>): string {
  return `哈密市${filter.year.toSorted().join('、')}年度`
}
