import { levelLabel } from '../../schema/vocabulary'
import type { AnnexQuery } from '../graphql/gql/graphql'

export type AnnexDeclaration = NonNullable<AnnexQuery['declaration']>

/** 工程技术人员 → 工程: as one says it before 系列. */
export function seriesWord(name: string): string {
  return name.replace(/(专业|技术)*人员$/, '').replace(/(系列|专业)$/, '')
}

/** What stands before 专业: as it was written, without the word itself. */
export function specialtyWord(specialty: string): string {
  return specialty.replace(/(专业|系列)$/, '')
}

/** “水利工程” of the series “工程”, “中级”: what the annexes say of a declaration; blanks stay for the pen. */
export interface Wanted {
  series: string
  specialty: string
  level: string
}

/** @param national the national series' name, null where the notice's item has none */
export function wantedOf(
  { specialty, level }: Pick<AnnexDeclaration, 'specialty' | 'level'>,
  series: { name: string; nationalName?: string | null } | undefined,
): Wanted {
  return {
    series: seriesWord(series?.nationalName ?? series?.name ?? ''),
    specialty: specialtyWord(specialty ?? series?.name ?? ''),
    level: levelLabel[level].zh,
  }
}

/** 2026-09-21 → 2026年9月21日; null stays for the pen. */
export function dayWord(day: string | null): string | null {
  if (!day) return null
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** 1990-07 or 1990-07-15 → 1990年7月. */
export function monthWord(day: string | null | undefined): string | null {
  const [year, month] = day?.split('-').map(Number) ?? []
  return year && month ? `${year}年${month}月` : null
}

/** Calendar days, first and last counted: annex 2 says 天, not 工作日. */
export function daysUp(from: string | null, to: string | null): number | null {
  if (!from || !to || to < from) return null
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
}
