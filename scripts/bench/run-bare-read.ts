import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

export interface BareRead {
  /** Including the header. */
  rows: number
  cells: number
  /** Without the start of the process. */
  seconds: number
  peakBytes: number
}

/** Runs in a separate process, so that its memory is measured separately. */
export async function runBareRead(file: string): Promise<BareRead> {
  const program = path.join(import.meta.dirname, 'bench-bare-read.js')
  const { stdout } = await promisify(execFile)(process.execPath, [program, file])
  return JSON.parse(stdout) as BareRead
}
