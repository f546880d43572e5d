import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config'

const fileOf = ({ dataDir }: Config) => path.join(dataDir, 'served-last')

/** Stores whether the sample or the real embedded database is served, so that `npm run import` uses the same one. */
export function saveServed(config: Config): void {
  if (config.databaseUrl) return
  mkdirSync(config.dataDir, { recursive: true })
  writeFileSync(fileOf(config), config.sample ? 'sample' : 'real')
}

/** The configuration for a command: without SAMPLE_DATA it uses the database that was served last, else the real one. */
export function asServedLast(config: Config): Config {
  if (config.sampleGiven || config.databaseUrl) return config
  try {
    return { ...config, sample: readFileSync(fileOf(config), 'utf8') === 'sample' }
  } catch {
    return config
  }
}
