import { importFlagLabel, importRowKindLabel, type Label } from '../../schema/vocabulary'
import type { ImportFlag, ImportRowKind } from '../graphql/gql/graphql'
import type { ShownRun } from './shown'

/**
 * Which part of a plan is listed: the rows of a kind, the rows with a flag, or the declarations missing from a full
 * file.
 */
export type Choice = { kind: ImportRowKind } | { flag: ImportFlag } | { missing: true }

export interface Count {
  /** Stable name of the choice. */
  key: ImportRowKind | ImportFlag | 'MISSING'
  choice: Choice
  /** Null for MISSING, which has a message of this room instead. */
  label: Label | null
  n: number
}

/** Number of rows by what the import does with them. */
export function kindCounts(run: ShownRun): Count[] {
  const counts: [ImportRowKind, number][] = [
    ['NEW', run.new],
    ['CHANGED', run.changed],
    ['UNCHANGED', run.unchanged],
    ['SKIPPED', run.skipped],
    ['REJECTED', run.rejected],
  ]
  return counts.map(([kind, n]) => ({ key: kind, choice: { kind }, label: importRowKindLabel[kind], n }))
}

/** Number of rows that a person should look at, by flag. Zeros are left out. */
export function watchCounts(run: ShownRun): Count[] {
  const counts: [ImportFlag, number][] = [
    ['CONFLICT', run.conflict],
    ['MOVED_BACK', run.movedBack],
    ['STAGE_JUMP', run.jumped],
    ['OTHER_NOTICE', run.otherNotice],
  ]
  const missing: Count = { key: 'MISSING', choice: { missing: true }, label: null, n: run.missing ?? 0 }
  return [
    ...counts.map(([flag, n]): Count => ({ key: flag, choice: { flag }, label: importFlagLabel[flag], n })),
    missing,
  ].filter(({ n }) => n > 0)
}

/** What is listed at first: conflicts, or else rejections, or else what will be written. */
export function firstCount(run: ShownRun): Count | null {
  const all = [...watchCounts(run), ...kindCounts(run)]
  const wanted: Count['key'][] = ['CONFLICT', 'REJECTED', 'CHANGED', 'NEW', 'SKIPPED']
  return wanted.flatMap((key) => all.filter((count) => count.key === key && count.n > 0))[0] ?? null
}
