import { importFlagLabel, importRowKindLabel, type Label } from '../../schema/vocabulary'
import type { ImportFlag, ImportRowKind } from '../graphql/gql/graphql'
import type { ShownRun } from './shown'

/** What of a plan is listed: rows of a kind, rows with a mark, or the declarations that a full file lacks. */
export type Choice = { kind: ImportRowKind } | { flag: ImportFlag } | { missing: true }

export interface Count {
  /** Stable name of the choice. */
  key: ImportRowKind | ImportFlag | 'MISSING'
  choice: Choice
  /** None for the missing, whose name is the page's own. */
  label: Label | null
  n: number
}

/** Rows by what is done with them. */
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

/** What a person should look at, whatever is done with it; what the file has none of is left out. */
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

/** What is worth looking at first: conflicts, then rejections, then what will be written. */
export function firstCount(run: ShownRun): Count | null {
  const all = [...watchCounts(run), ...kindCounts(run)]
  const wanted: Count['key'][] = ['CONFLICT', 'REJECTED', 'CHANGED', 'NEW', 'SKIPPED']
  return wanted.flatMap((key) => all.filter((count) => count.key === key && count.n > 0))[0] ?? null
}
