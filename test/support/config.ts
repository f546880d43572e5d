import type { Config } from '../../server/config'
import { standardLimits } from '../../server/http/limit'

/** Tests live on 20 November 2026, in the middle of the sample's newest year. */
export const testNow = new Date('2026-11-20T10:00:00+08:00')

export const testPassword = 'Sample-2026'

export function testConfig(config: Partial<Config> & Pick<Config, 'databaseUrl' | 'dataDir'>): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    dataDirGiven: true,
    sample: true,
    sampleGiven: true,
    samplePassword: testPassword,
    adminPassword: testPassword,
    idKey: '5a'.repeat(32),
    newIdKey: null,
    auditKey: null,
    auditRetentionDays: 730,
    now: testNow,
    logLevel: 'silent',
    production: false,
    limits: standardLimits,
    ...config,
  }
}
