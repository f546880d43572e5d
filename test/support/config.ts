import path from 'node:path'
import { readConfig, standardSample, type Config } from '../../server/config'
import { times } from './some'

/** The tests' time is 20 November 2026, in the middle of the sample's newest year. */
export const testNow = new Date('2026-11-20T10:00:00+08:00')

/**
 * About a fifth of the standard sample, but in a whole run: what a test counts, reads or draws it does as well on fewer
 * rows. Of this size something is late with each committee that a test names.
 */
export const testSampleSize = times(standardSample, 1152)

export const testPassword = 'Sample-2026'

/** As where nothing is set in the surroundings, but for what a test needs. */
export function testConfig(config: Partial<Config> & Pick<Config, 'databaseUrl' | 'dataDir'>): Config {
  return {
    ...readConfig({}),
    port: 0,
    dataDirGiven: true,
    sample: true,
    sampleGiven: true,
    samplePassword: testPassword,
    sampleSize: testSampleSize,
    adminPassword: testPassword,
    idKey: '5a'.repeat(32),
    now: testNow,
    logLevel: 'silent',
    auditExportDir: null,
    backupDir: path.join(config.dataDir, 'backup'),
    ...config,
  }
}
