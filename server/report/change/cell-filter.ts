import { dimensionOfAttribute, type Dimension } from '../../../schema/field/dimension'
import type { FilterKey } from '../../../schema/field/filter'
import type { DeclarationFilter } from '../../../schema/filter'
import { counties, EmployerNature, GradedLevel, Level } from '../../../schema/vocabulary'
import { personColumn, personMeasures } from '../../filter/person'
import type { Codes, CountColumn } from '../../workbook/sheet'
import { keyOfColumn } from '../key-of-column'

const nonPublic: string[] = [EmployerNature.NON_PUBLIC, EmployerNature.SOCIAL_ORG, EmployerNature.FREELANCE]
const otherNatures: string[] = [EmployerNature.OUT_OF_REGION, EmployerNature.OTHER]

/** Classes of 明细 that stand for several values of a field. */
const groups: Record<string, { key: FilterKey; values: Readonly<Record<string, readonly string[]>> }> = {
  seat: {
    key: 'county',
    values: { CITY: ['650500'], GRASSROOTS: counties.filter((county) => county !== '650500') },
  },
  nature_group: {
    key: 'employerNature',
    values: {
      NON_PUBLIC: nonPublic,
      OTHER: otherNatures,
      PUBLIC: Object.values(EmployerNature).filter((each) => !nonPublic.includes(each) && !otherNatures.includes(each)),
    },
  },
}

/** `-` in a filter is a missing name. */
const withMissing: readonly FilterKey[] = ['supervisor', 'specialty']

function valuesOf(column: string, codes: readonly (string | null)[]): [key: FilterKey, values: string[]] | null {
  // The same rows as of the level, so that both tables have one figure.
  if (column === 'graded_level' && codes.join() === GradedLevel.INTERMEDIATE) return ['level', [Level.INTERMEDIATE]]
  const group = groups[column]
  const key = group?.key ?? keyOfColumn.get(column)
  if (!key) return null
  if (codes.includes(null) && !withMissing.includes(key)) return null
  return [key, codes.flatMap((code) => (group ? (group.values[code!] ?? []) : [code ?? '-']))]
}

/**
 * The filter that selects the rows which a figure counts, or of people the declaration at which each is counted; null where no
 * filter can.
 *
 * @param base the filter of the whole table
 */
export function cellFilter(
  base: DeclarationFilter,
  where: Codes,
  { measure, of }: Pick<CountColumn, 'measure' | 'of'>,
): DeclarationFilter | null {
  const filter: Record<string, unknown> = { ...base }
  const grouped: Dimension[] = []
  for (const [column, codes] of Object.entries(where)) {
    const found = valuesOf(column, codes)
    if (!found) return null
    const [key, values] = found
    const given = filter[key] as string[] | undefined
    // People are chosen before they are grouped, so that a field can't say both.
    if (given && of) return null
    filter[key] = given ? given.filter((value) => values.includes(value)) : values
    // An empty list would be no condition.
    if ((filter[key] as string[]).length === 0) return null
    const dimension = dimensionOfAttribute.get(key)
    if (dimension) grouped.push(dimension)
    else if (of) return null
  }
  const cell = filter as unknown as DeclarationFilter
  if (!of) return { ...cell, measure: [...(base.measure ?? []), measure] }
  const persons = personMeasures.find((each) => personColumn(each) === of)
  return persons ? { ...cell, persons: [persons], ...(grouped.length > 0 && { personsBy: grouped }) } : null
}
