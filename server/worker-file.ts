import { existsSync } from 'node:fs'
import path from 'node:path'

/** A worker's bundle. It is beside the built server; tests, which run from source, use the same build. */
export function workerFile(program: string): string {
  const beside = path.join(import.meta.dirname, `${program}.js`)
  return existsSync(beside) ? beside : path.resolve(`build/server/${program}.js`)
}
