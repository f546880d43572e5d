import { expect, test } from 'vitest'
import { backupName } from '../../server/backup/backup-folder'
import { nextBackup } from '../../server/backup/next-time'

const at = (text: string) => new Date(`2026-11-${text}+08:00`)

test('the next backup is at BACKUP_AT in Beijing, today or tomorrow', () => {
  expect(nextBackup('02:30', at('20T02:30:05'), at('20T12:00:00'))).toEqual(at('21T02:30:00'))
  expect(nextBackup('23:59', at('20T02:30:05'), at('20T12:00:00'))).toEqual(at('20T23:59:00'))
  expect(nextBackup('00:00', at('20T00:00:01'), at('20T00:00:01'))).toEqual(at('21T00:00:00'))
})

test('a backup that a stopped machine missed is made a minute after the start', () => {
  expect(nextBackup('02:30', at('18T02:30:00'), at('20T08:00:00'))).toEqual(at('20T08:01:00'))
  expect(nextBackup('02:30', null, at('20T08:00:00'))).toEqual(at('20T08:01:00'))
})

test('a backup is named by the time in Beijing', () => {
  expect(backupName('REAL', new Date('2026-11-19T18:30:00Z'))).toBe('portal-20261120-023000.backup')
})
