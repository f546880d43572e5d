import { levelLabel } from '../../schema/vocabulary'
import type { AnnexQuery } from '../graphql/gql/graphql'

export type AnnexDeclaration = NonNullable<AnnexQuery['declaration']>

/** 工程技术人员 → 工程: the short form that is used before 系列. */
export function seriesWord(name: string): string {
  return name.replace(/(专业|技术)*人员$/, '').replace(/(系列|专业)$/, '')
}

/** The specialty as it was written, without a final 专业 or 系列. */
export function specialtyWord(specialty: string): string {
  return specialty.replace(/(专业|系列)$/, '')
}

/** What the annexes print about the title that is applied for, such as 工程, 水利工程 and 中级. Empty texts become blanks. */
export interface Application {
  series: string
  specialty: string
  level: string
}

export function applicationOf(
  { specialty, level }: Pick<AnnexDeclaration, 'specialty' | 'level'>,
  series: { name: string; nationalName?: string | null } | undefined,
): Application {
  return {
    series: seriesWord(series?.nationalName ?? series?.name ?? ''),
    specialty: specialtyWord(specialty ?? series?.name ?? ''),
    level: levelLabel[level].zh,
  }
}

/** 2026-09-21 → 2026年9月21日 */
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

/** Number of calendar days, including the first and the last: annex 2 says 天, not 工作日. */
export function noticeDays(from: string | null, to: string | null): number | null {
  if (!from || !to || to < from) return null
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
}
