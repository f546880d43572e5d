/**
 * The test files of `server` and `heavy` that take longer than six seconds, with their seconds on two quiet cores. `npm test` runs some
 * of them each day, `npm run test:whole` all. Not among them, however slow: what proves permissions, scope and rules
 * (`matrix`, `planted`) and the import itself.
 *
 * @type {Record<string, number>}
 */
export const slowFiles = {
  'import/kill.db': 89,
  'runbook/runbook.db': 90,
  'walk/opened.browser': 72,
  'report/public/later-edition.db': 72,
  'report/recalculation.db': 54,
  'browser/main.browser': 52,
  'browser/import.browser': 45,
  'live/shown.browser': 36,
  'walk/charts.browser': 35,
  'report/public/public-edition.db': 34,
  'personal/rotate.db': 31,
  'live/session-end.db': 30,
  'walk/clicks.browser': 30,
  'browser/account.browser': 29,
  'statistics/past-day.db': 30,
  'database/embedded.heavy': 22,
  'cases/cell.db': 28,
  'canary/canary.db': 28,
  'live/page.browser': 26,
  'form/form.db': 25,
  'report/brief.db': 20,
  'browser/form.browser': 15,
  'import/property.db': 25,
  'browser/import-answer.browser': 24,
  'cases/package.db': 23,
  'walk/english.browser': 22,
  'browser/report.browser': 22,
  'browser/pending.browser': 20,
  'faults/faults.db': 20,
  'backup/backup.db': 30,
  'account/security-policy.db': 18,
  'browser/second-factor.browser': 12,
  'database/outage.browser': 15,
  'database/two-servers.heavy': 25,
  'browser/record.browser': 20,
  'calendar/missing.browser': 19,
  'report/workbook.db': 19,
  'report/check.db': 15,
  'reader/differential/differential.heavy': 12,
  'matrix/interleaved.db': 19,
  'gallery/gallery.browser': 19,
  'import/upload.db': 19,
  'cycle/first-day.browser': 17,
  'matrix/shape.db': 16,
  'import/dirty-data.db': 16,
  'report/derived.db': 16,
  'export/export.db': 15,
  'live/many.db': 15,
  'browser/reminder.browser': 15,
  'live/changed.db': 15,
  'finding/finding.db': 14,
  'browser/policy.browser': 14,
  'hostile/overload.db': 14,
  'filter/as-of.db': 14,
  'cases/identifier.db': 13,
  'equal-words/equal-words.db': 12,
  'import/plan.db': 12,
  'sample/account.db': 12,
  'freeze/freeze.db': 12,
  'cycle/draft.browser': 12,
  'cases/header.db': 11,
  'freeze/waiting.db': 10,
  'import/history.db': 10,
  'access/sign-in-time.db': 10,
  'browser/header.browser': 9,
  'account/save-account.db': 9,
  'schema/bound.db': 9,
  'browser/address.browser': 9,
  'desk/desk.db': 8,
  'browser/cycle.browser': 8,
  'import/evidence.db': 8,
  'matrix/missing.db': 8,
  'live/refusal.db': 7,
  'export/any-character.db': 7,
  'import/undo.db': 7,
  'import/word/word.db': 7,
  'cases/first-day.db': 7,
  'hostile/slow.db': 6,
  'report/public/not-protectable.db': 6,
  'report/returns.db': 6,
}

/**
 * The files that take longer than six seconds and run each day nevertheless, with their seconds in such a run.
 *
 * @type {Record<string, number>}
 */
export const alwaysRun = {
  'matrix/matrix.db': 79,
  'matrix/route.db': 40,
  'sample/planted.db': 32,
  'matrix/column.db': 23,
  'import/import.db': 22,
  'finding/store.db': 15,
  'browser/published.browser': 12,
  'account/console.db': 9,
  'audit-out/leave.db': 9,
  'access/sign-in.db': 7,
  'database/outage.db': 7,
  'audit/audit.db': 7,
}

/**
 * Sorts so that a file that takes long begins early: one that began last would be waited for by all other workers.
 *
 * @template File
 * @param {File[]} files @param {(file: File) => string} nameOf below `test`, without `.test.ts`
 */
export function longestFirst(files, nameOf) {
  const seconds = (/** @type {File} */ file) => slowFiles[nameOf(file)] ?? alwaysRun[nameOf(file)] ?? 0
  return files.toSorted((a, b) => seconds(b) - seconds(a))
}

const rounds = 8

/**
 * The slow files that do not run in a run with this seed. They are shared out so that all rounds take about as long, and
 * eight seeds in a row, which are eight days, run every file once.
 *
 * @param {string} seed
 */
export function restingFiles(seed) {
  /** @type {{ seconds: number, files: string[] }[]} */
  const groups = Array.from({ length: rounds }, () => ({ seconds: 0, files: [] }))
  for (const [file, seconds] of Object.entries(slowFiles).sort(([, a], [, b]) => b - a)) {
    const group = groups.reduce((least, other) => (other.seconds < least.seconds ? other : least))
    group.seconds += seconds
    group.files.push(file)
  }
  return groups.flatMap(({ files }, index) => (index === Number(seed) % rounds ? [] : files))
}
