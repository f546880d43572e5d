/**
 * The test files of `server` and `heavy` that take longer than six seconds, with their seconds on two quiet cores. `npm test` runs some
 * of them each day, `npm run test:whole` all. Not among them, however slow: what proves permissions, scope and rules
 * (`matrix`, `planted`) and the import itself.
 *
 * @type {Record<string, number>}
 */
export const slowFiles = {
  'import/kill.db': 30,
  'runbook/runbook.db': 90,
  'walk/opened.browser': 10,
  'report/public/later-edition.db': 54,
  'report/recalculation.db': 48,
  'report/chart.db': 11,
  'verify/verify.db': 20,
  'workbook/proof/proof.heavy': 9,
  'paper/paper.db': 20,
  'paper/brief.db': 14,
  'browser/paper.browser': 10,
  'browser/main.browser': 34,
  'browser/import.browser': 39,
  'browser/narrow-table.browser': 75,
  'live/shown.browser': 28,
  'walk/charts.browser': 36,
  'walk/axe.browser': 30,
  'walk/drill.browser': 30,
  'walk/shift.browser': 15,
  'report/public/public-edition.db': 40,
  'personal/rotate.db': 31,
  'live/session-end.db': 32,
  'walk/clicks.browser': 27,
  'browser/account.browser': 21,
  'statistics/past-day.db': 32,
  'statistics/plan.db': 17,
  'report/tallied-cube.db': 49,
  'database/embedded.heavy': 13,
  'cases/cell.db': 28,
  'canary/canary.db': 39,
  'live/page.browser': 26,
  'form/form.db': 13,
  'browser/form.browser': 15,
  'import/property.db': 7,
  'browser/import-answer.browser': 18,
  'cases/package.db': 26,
  'walk/english.browser': 17,
  'browser/report.browser': 22,
  'browser/pending.browser': 20,
  'wall/screen.browser': 15,
  'wall/links.browser': 15,
  'faults/faults.db': 21,
  'backup/backup.db': 30,
  'account/security-policy.db': 22,
  'browser/second-factor.browser': 11,
  'database/outage.browser': 7,
  'database/two-servers.heavy': 21,
  'browser/record.browser': 20,
  'calendar/missing.browser': 29,
  'report/workbook.db': 12,
  'report/check.db': 4,
  'reader/differential/differential.heavy': 10,
  'matrix/interleaved.db': 20,
  'gallery/gallery.browser': 19,
  'browser/verify.browser': 25,
  'form/proof.db': 20,
  'verify/csv.db': 12,
  'verify/paper.db': 12,
  'import/upload.db': 19,
  'cycle/first-day.browser': 19,
  'matrix/shape.db': 16,
  'import/dirty-data.db': 22,
  'report/derived.db': 13,
  'export/export.db': 15,
  'live/many.db': 13,
  'browser/reminder.browser': 10,
  'live/changed.db': 15,
  'finding/finding.db': 12,
  'browser/policy.browser': 12,
  'hostile/overload.db': 16,
  'filter/as-of.db': 14,
  'cases/identifier.db': 13,
  'equal-words/equal-words.db': 10,
  'import/plan.db': 11,
  'sample/account.db': 11,
  'freeze/freeze.db': 16,
  'cycle/draft.browser': 18,
  'cases/header.db': 11,
  'freeze/waiting.db': 7,
  'import/history.db': 11,
  'access/sign-in-time.db': 14,
  'browser/header.browser': 8,
  'account/save-account.db': 10,
  'schema/bound.db': 25,
  'browser/address.browser': 9,
  'desk/desk.db': 11,
  'browser/cycle.browser': 7,
  'import/evidence.db': 8,
  'matrix/missing.db': 8,
  'live/refusal.db': 7,
  'export/any-character.db': 9,
  'import/undo.db': 9,
  'import/word/word.db': 6,
  'cases/first-day.db': 6,
  'hostile/slow.db': 6,
  'report/public/not-protectable.db': 4,
  'report/returns.db': 7,
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
