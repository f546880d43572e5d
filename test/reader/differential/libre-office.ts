import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { SaxesParser } from 'saxes'

/** A cell as read by LibreOffice. */
export interface OfficeCell {
  type: string
  value: string
  text: string
  /** The day of the time 0. */
  nullDate: string
}

/** Rows and columns from 0; blank cells are missing. */
export type OfficeSheet = Map<string, OfficeCell>

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>1</value></prop></item>
</oor:items>`

/** LibreOffice stops without an error above about two hundred files. */
const mostAtOnce = 80

/** Opens workbooks without recalculating their formulas and saves them as flat XML, with few starts of LibreOffice. */
export function readByLibreOffice(folder: string, files: readonly string[]): OfficeSheet[][] {
  const profile = path.join(folder, 'profile')
  mkdirSync(path.join(profile, 'user'), { recursive: true })
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), settings)
  const out = path.join(folder, 'out')
  const asked = ['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', 'fods', '--outdir', out]
  for (let at = 0; at < files.length; at += mostAtOnce) {
    execFileSync('soffice', [...asked, ...files.slice(at, at + mostAtOnce)], {
      stdio: 'ignore',
      timeout: 120_000,
    })
  }
  return files.map((file) =>
    sheetsOf(readFileSync(path.join(out, path.basename(file).replace(/xlsx$/, 'fods')), 'utf8')),
  )
}

const cells = new Set(['table:table-cell', 'table:covered-table-cell'])

function sheetsOf(xml: string): OfficeSheet[] {
  const sheets: OfficeSheet[] = []
  const parser = new SaxesParser({ xmlns: false, position: false })
  let [row, rows, column, columns] = [0, 1, 0, 1]
  let cell: OfficeCell | null = null
  let inText = false
  let nullDate = '1899-12-30'
  parser.on('opentag', ({ name, attributes: a }) => {
    if (name === 'table:table') {
      sheets.push(new Map())
      row = 0
    } else if (name === 'table:table-row') {
      rows = Number(a['table:number-rows-repeated'] ?? 1)
      column = 0
    } else if (cells.has(name)) {
      columns = Number(a['table:number-columns-repeated'] ?? 1)
      const type = a['calcext:value-type'] ?? a['office:value-type'] ?? ''
      const value = a['office:value'] ?? a['office:date-value'] ?? a['office:time-value'] ?? a['office:boolean-value']
      cell = { type, value: value ?? '', text: '', nullDate }
    } else if (name === 'table:null-date') nullDate = a['table:date-value']!
    else if (name === 'text:p' && cell) {
      if (cell.text !== '') cell.text += '\n'
      inText = true
    } else if (name === 'text:s' && cell) cell.text += ' '.repeat(Number(a['text:c'] ?? 1))
    else if (name === 'text:tab' && cell) cell.text += '\t'
    else if (name === 'text:line-break' && cell) cell.text += '\n'
  })
  parser.on('text', (text) => {
    if (inText && cell) cell.text += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'text:p') inText = false
    if (name === 'table:table-row') row += rows
    if (!cells.has(name) || !cell) return
    if (cell.type !== '') {
      for (let r = 0; r < rows; r += 1)
        for (let c = 0; c < columns; c += 1) sheets.at(-1)!.set(`${row + r},${column + c}`, cell)
    }
    column += columns
    cell = null
  })
  parser.write(xml).close()
  return sheets
}
