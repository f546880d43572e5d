import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ServerProgram } from '../program/server-program'

export const sample = { password: 'Sample-2026', now: '2026-11-20T10:00:00+08:00' }

/** A limit that no bench reaches: it would measure refusals. */
const often = '100000'

/**
 * A server with the standard sample of four years in a new folder; not started yet.
 *
 * @param version folder of another built version
 * @param data data folder of a stopped portal with such a sample, which is copied instead of importing a new one
 */
export async function sampleProgram({
  version,
  data,
}: { version?: string | undefined; data?: string | undefined } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-sample-'))
  const dataDir = path.join(folder, 'data')
  if (data === undefined) mkdirSync(dataDir)
  // Keeps the owner of the database's files, which is another user under root.
  else execFileSync('cp', ['-a', data, dataDir])
  for (const each of [folder, dataDir]) chmodSync(each, 0o711)
  const env = {
    SAMPLE_DATA: '1',
    SAMPLE_PASSWORD: sample.password,
    NOW: sample.now,
    SIGN_INS_A_MINUTE: often,
    QUERIES_A_MINUTE: often,
    IMPORTS_A_MINUTE: often,
    EXPORTS_A_MINUTE: often,
    ACCOUNT_UPLOAD_MB: often,
    ALL_UPLOAD_MB: often,
  }
  const program = await ServerProgram.in(dataDir, sample.password, version === undefined ? { env } : { env, version })
  return { program, folder }
}
