import { countyLabel } from '../../schema/vocabulary'
import type { ContactInput, ContactKind } from '../graphql/gql/graphql'

const kinds: Record<string, ContactKind> = {
  市人社局: 'CITY_HR',
  区县人社局: 'COUNTY_HR',
  主管部门: 'SUPERVISOR',
  用人单位: 'EMPLOYER',
}

/** The key of a contact's owner. A county may be given by its name or its code. */
function keyOf(kind: ContactKind, whose: string): string | null {
  if (kind === 'CITY_HR') return '650500'
  if (kind !== 'COUNTY_HR') return whose
  const plain = whose.replace(/(人社局|人力资源和社会保障局)$/, '')
  return (
    Object.entries(countyLabel).find(([code, { zh }]) => code === plain || zh === plain || zh === `${plain}县`)?.[0] ??
    null
  )
}

export interface ReadLines {
  contacts: ContactInput[]
  /** The first line that can't be read. */
  bad: { line: number; text: string } | null
}

/** Reads lines pasted from a table: 类别, 单位, 科室或联系人, 地点, 电话, 备注. A header line is skipped. */
export function readLines(text: string): ReadLines {
  const contacts: ContactInput[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || /^类别/.test(line.trim())) continue
    const [what = '', whose = '', name, place, phone, note] = line.split(/\t|,|，/).map((cell) => cell.trim())
    const kind = kinds[what]
    const key = kind && whose ? keyOf(kind, whose) : null
    if (!kind || !key) return { contacts: [], bad: { line: index + 1, text: line.trim() } }
    contacts.push({ kind, key, name: name || null, place: place || null, phone: phone || null, note: note || null })
  }
  return { contacts, bad: null }
}
