import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

export interface BareRead {
  /** The header's too. */
  rows: number
  cells: number
  /** Without the start of its process. */
  seconds: number
  peakBytes: number
}

/** In a process of its own, so that neither's memory is the other's. */
export async function runBareRead(file: string): Promise<BareRead> {
  const program = path.join(import.meta.dirname, 'bench-bare-read.js')
  const { stdout } = await promisify(execFile)(process.execPath, [program, file])
  return JSON.parse(stdout) as BareRead
}
