import type { ShownRun } from '../../../client/import/shown'

/** A plan without problems. A test overrides the fields that matter to it. */
export function aRun(own: Partial<ShownRun> = {}): ShownRun {
  return {
    id: '7',
    fileName: '申报汇总表.xlsx',
    state: 'PLANNED',
    startedAt: '2026-11-20T02:00:00Z',
    finishedAt: '2026-11-20T02:00:05Z',
    appliedAt: null,
    account: '市人社局',
    errorCode: null,
    errorMessage: null,
    years: [2026],
    read: 15,
    new: 12,
    changed: 3,
    unchanged: 0,
    skipped: 0,
    rejected: 0,
    conflict: 0,
    movedBack: 0,
    jumped: 0,
    otherNotice: 0,
    missing: null,
    extent: 'PARTIAL',
    kept: true,
    notes: [],
    header: null,
    areas: [],
    progress: null,
    ...own,
  }
}
