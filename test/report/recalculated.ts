import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const folder = mkdtempSync(path.join(tmpdir(), 'recalculated-'))
const profile = path.join(folder, 'profile')

// LibreOffice uses the cached results of files from Excel, and ExcelJS's files say so. With 0 it always recalculates.
mkdirSync(path.join(profile, 'user'), { recursive: true })
writeFileSync(
  path.join(profile, 'user', 'registrymodifications.xcu'),
  `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
)

const filters = { xlsx: 'xlsx:Calc MS Excel 2007 XML', docx: 'docx:MS Word 2007 XML', csv: 'csv' }

/** Files of one start of LibreOffice, which has a limit of time: a whole run recalculates fifty books. */
const atOnce = 5

/**
 * Lets LibreOffice open, recalculate and save files, a few with each start. Meanwhile the portal in this process goes on: one that
 * stood still for a minute would close connections that the test asks by next.
 */
export async function resavedAll(files: readonly string[], kind: keyof typeof filters): Promise<string[]> {
  for (let from = 0; from < files.length; from += atOnce) {
    await promisify(execFile)(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${profile}`,
        '--convert-to',
        filters[kind],
        '--outdir',
        path.join(folder, 'out'),
        ...files.slice(from, from + atOnce),
      ],
      { timeout: 600_000 },
    )
  }
  return files.map((file) => path.join(folder, 'out', path.basename(file)))
}

export const recalculatedAll = (files: readonly string[]): Promise<string[]> => resavedAll(files, 'xlsx')

export const recalculated = async (file: string): Promise<string> => (await recalculatedAll([file]))[0]!
