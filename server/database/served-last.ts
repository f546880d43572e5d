import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config'

const fileOf = ({ dataDir }: Config) => path.join(dataDir, 'served-last')

/** Notes which of the two embedded databases was served, so that `npm run import` finds the same one. */
export function noteServed(config: Config): void {
  if (config.databaseUrl) return
  mkdirSync(config.dataDir, { recursive: true })
  writeFileSync(fileOf(config), config.sample ? 'sample' : 'real')
}

/** The configuration of a command that wasn't told which database is meant: the one served last, else the real one. */
export function asServedLast(config: Config): Config {
  if (config.sampleGiven || config.databaseUrl) return config
  try {
    return { ...config, sample: readFileSync(fileOf(config), 'utf8') === 'sample' }
  } catch {
    return config
  }
}
