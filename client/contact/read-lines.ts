import { counties, countyLabel } from '../../schema/vocabulary'
import type { ContactInput, ContactKind } from '../graphql/gql/graphql'

const kinds: Record<string, ContactKind> = {
  市人社局: 'CITY_HR',
  区县人社局: 'COUNTY_HR',
  主管部门: 'SUPERVISOR',
  用人单位: 'EMPLOYER',
}

/** The words with which lines say kinds and counties, in either language of the page. */
export const lineWords = [
  ...Object.keys(kinds),
  ...counties.filter((county) => county !== '650500').map((county) => countyLabel[county].zh),
].join('、')

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

/** Why a line can't be read: a key of `contact.bad`. */
type Reason = 'kind' | 'whose' | 'county'

export interface BadLine {
  line: number
  reason: Reason
  /** The cell that is wrong; empty if it is missing. */
  cell: string
}

interface ReadLines {
  /** None if a line can't be read. */
  contacts: ContactInput[]
  bad: BadLine[]
}

function readLine(cells: readonly string[], line: number): ContactInput | BadLine {
  const [what = '', whose = '', name, place, phone, note] = cells
  const kind = kinds[what]
  if (!kind) return { line, reason: 'kind', cell: what }
  if (!whose) return { line, reason: 'whose', cell: '' }
  const key = keyOf(kind, whose)
  if (!key) return { line, reason: 'county', cell: whose }
  return { kind, key, name: name || null, place: place || null, phone: phone || null, note: note || null }
}

/** Reads lines pasted from a table: 类别, 单位, 科室或联系人, 地点, 电话, 备注. A header line is skipped. */
export function readLines(text: string): ReadLines {
  const contacts: ContactInput[] = []
  const bad: BadLine[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || /^类别/.test(line.trim())) continue
    const cells = line.split(/\t|,|，/).map((cell) => cell.trim())
    const read = readLine(cells, index + 1)
    if ('reason' in read) bad.push(read)
    else contacts.push(read)
  }
  return { contacts: bad.length > 0 ? [] : contacts, bad }
}
