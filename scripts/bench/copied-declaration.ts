import { createHash } from 'node:crypto'
import { Gender } from '../../schema/vocabulary'
import { inventName } from '../../server/sample/name'
import type { Random } from '../../server/sample/random'
import { searchTextOf } from '../../server/text/search-text'
import type { GrownEmployers } from './grown-employer'

/** A row of COPY's text format by its columns. */
export type TextRow = Record<string, string>

/** NULL in COPY's text format. */
export const nothing = String.raw`\N`

/** Columns with an instant or several: all of a copy are moved by the same seconds, so that few rows have the same one. */
const instants = ['entered_at', 'submitted_at', 'employer_submitted_at', 'ended_at', 'way_at']

/** The sample's instants are whole minutes, so that another second stays within the day. */
export const moved = (instant: string, second: string): string =>
  instant.replaceAll(/:00(?=[+-]\d\d(?!\d))/g, `:${second}`)

/** The same person in each year: the hash depends on the person and the copy, not on the row. */
const hashOf = (person: string, copy: number): string =>
  person === nothing ? nothing : String.raw`\\x` + createHash('sha256').update(`${person}/${copy}`).digest('hex')

/** Another person's declaration like the given one, at another employer. */
export function copiedDeclaration(
  row: TextRow,
  { copy, id, number, employers, random }: Numbers & { employers: GrownEmployers; random: Random },
): { row: TextRow; second: string } {
  const employer = employers.draw(row.employer_id!, random)
  const name = inventName(random, row.ethnicity!, row.gender === Gender.FEMALE ? Gender.FEMALE : Gender.MALE)
  const platformNo = `HM${row.year}-${String(number).padStart(8, '0')}`
  const second = String(random.integer(0, 59)).padStart(2, '0')
  const times = instants.map((column) => [column, moved(row[column]!, second)] as const)
  return {
    second,
    row: {
      ...row,
      ...Object.fromEntries(times),
      id: String(id),
      version: String(id),
      platform_no: platformNo,
      name,
      id_number_hash: hashOf(row.id_number_hash!, copy),
      employer_id: employer.id,
      supervisor: row.supervisor === nothing ? nothing : employer.supervisor,
      search_text: searchTextOf(platformNo, name, employer.name).replaceAll('\n', String.raw`\n`),
    },
  }
}

interface Numbers {
  /** 1 for the first copy of a row. */
  copy: number
  id: number
  /** Number of the declaration in its year's platform numbers. */
  number: number
}
