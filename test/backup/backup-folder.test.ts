import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { backupName, pruneBackups } from '../../server/backup/backup-folder'
import { backupState } from '../../server/backup/backup-status'
import { keepFailure } from '../../server/backup/last-failure'

const day = 86_400_000
const now = new Date('2026-11-20T02:30:00+08:00')
const daysAgo = (days: number) => new Date(now.getTime() - days * day)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'backups-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

/** Writes backups and returns their paths. */
const made = (...days: number[]) =>
  days.map((each) => {
    const file = path.join(folder, backupName('REAL', daysAgo(each)))
    writeFileSync(file, 'x')
    return file
  })
const left = () => readdirSync(folder).toSorted()

test('BACKUP_KEEP backups remain, the newest ones; other files and a sample’s backups are never touched', () => {
  const [today] = made(0, 1, 2, 3, 4)
  const others = [
    'portal-copy.backup',
    'sample-20200101-000000.backup',
    'mine.part',
    'portal-20261119-023000.backup.old',
  ]
  for (const name of others) writeFileSync(path.join(folder, name), 'x')
  writeFileSync(path.join(folder, 'portal-20261119-023000.backup.part'), 'killed')
  pruneBackups(folder, 'REAL', today!, 3)
  expect(left()).toEqual([...others, ...[0, 1, 2].map((days) => backupName('REAL', daysAgo(days)))].toSorted())
})

test('the one just made stays, and with it all of a later time, when the clock was set back by a year', () => {
  const all = made(0, 1, 2, 365)
  pruneBackups(folder, 'REAL', all.at(-1)!, 3)
  expect(left()).toHaveLength(4)
})

test('backups that were made while the clock was ahead take nobody’s place', () => {
  const [today] = made(0, 1, 2, 3, -365, -366, -367)
  pruneBackups(folder, 'REAL', today!, 3)
  expect(left()).toEqual([-367, -366, -365, 0, 1, 2].map((days) => backupName('REAL', daysAgo(days))).toSorted())
})

const stateOf = (backupAt: string | null = null) => backupState({ backupDir: folder, backupAt, sample: false }, now)

test('a backup is overdue when the newest is older than two days, or there is none although they are scheduled', () => {
  expect([stateOf().isOverdue, stateOf('02:30').isOverdue]).toEqual([false, true])
  made(2.1)
  expect([stateOf().isOverdue, stateOf('02:30').isOverdue]).toEqual([true, true])
  made(1.9)
  expect(stateOf()).toMatchObject({ isOverdue: false, newest: { madeAt: daysAgo(1.9), size: 1 }, failure: null })
  keepFailure(folder, new Error('x'))
  expect(stateOf().failure?.message).toBe('备份没有写成，原因见服务器的日志。')
})

test('a backup of the future doesn’t hide that later ones are missing', () => {
  made(3, -365)
  expect(stateOf()).toMatchObject({ isOverdue: true, newest: { madeAt: daysAgo(3) } })
})
