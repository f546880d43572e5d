import { dimensionOfAttribute, type Dimension } from '../../../schema/field/dimension'
import { filterField, type FilterKey } from '../../../schema/field/filter'
import { missingValue } from '../../../schema/field/filter-value'
import type { DeclarationFilter } from '../../../schema/filter'
import {
  counties,
  EmployerNature,
  FindingState,
  findingStateLabel,
  GradedLevel,
  Level,
  NotAcceptedReason,
} from '../../../schema/vocabulary'
import { returnsClass } from '../../filter/committee-returns'
import { personColumn, personMeasures } from '../../filter/person'
import { committeeRules } from '../../finding/specified-rules'
import type { Codes, CountColumn } from '../../workbook/sheet'
import { keyOfColumn } from '../key-of-column'
import { policies } from '../policy'

const nonPublic: string[] = [EmployerNature.NON_PUBLIC, EmployerNature.SOCIAL_ORG, EmployerNature.FREELANCE]
const otherNatures: string[] = [EmployerNature.OUT_OF_REGION, EmployerNature.OTHER]

// Of 预警明细.
const states = Object.fromEntries(Object.values(FindingState).map((state) => [findingStateLabel[state].zh, [state]]))

/** Columns whose classes are written otherwise than in the filter, or stand for several values of a field. */
const groups: Record<string, { key: FilterKey; values: Readonly<Record<string, readonly string[]>> }> = {
  seat: {
    key: 'county',
    values: { CITY: ['650500'], GRASSROOTS: counties.filter((county) => county !== '650500') },
  },
  state: { key: 'findingState', values: states },
  third_return: { key: 'notAcceptedReason', values: { 1: [NotAcceptedReason.THIRD_RETURN] } },
  ...Object.fromEntries(policies.map(({ column, policy }) => [column, { key: 'policy', values: { 1: [policy] } }])),
  nature_group: {
    key: 'employerNature',
    values: {
      NON_PUBLIC: nonPublic,
      OTHER: otherNatures,
      PUBLIC: Object.values(EmployerNature).filter((each) => !nonPublic.includes(each) && !otherNatures.includes(each)),
    },
  },
}

function valuesOf(
  column: string,
  codes: readonly (string | null)[],
): [key: FilterKey, values: (string | number)[]] | null {
  // A declaration has a rule's finding once, but it may have findings of several rules.
  if (column === 'rule') return codes.length === 1 && !committeeRules.has(codes[0]!) ? ['finding', [codes[0]!]] : null
  if (column === 'year') return ['year', codes.map(Number)]
  if (column === 'returns') return ['committeeReturns', [...new Set(codes.map((code) => returnsClass(Number(code))))]]
  // The same rows as of the level, so that both tables have one figure.
  if (column === 'graded_level' && codes.join() === GradedLevel.INTERMEDIATE) return ['level', [Level.INTERMEDIATE]]
  const group = groups[column]
  const key = group?.key ?? keyOfColumn.get(column)
  if (!key) return null
  if (codes.includes(null) && !filterField(key).missing) return null
  return [key, codes.flatMap((code) => (group ? (group.values[code!] ?? []) : [code ?? missingValue]))]
}

/** Every county and none of them, together, are no condition. */
const isAnywhere = (column: string, codes: readonly (string | null)[]) =>
  column === 'county' && codes.includes(null) && counties.every((county) => codes.includes(county))

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
    if (isAnywhere(column, codes)) continue
    const found = valuesOf(column, codes)
    if (!found) return null
    const [key, values] = found
    const asked = (filter[key] ?? []) as (string | number)[]
    // An empty list is no condition.
    const given = asked.length > 0 ? asked : undefined
    // Says nothing that the filter doesn't say, as 基层 does of a table of two counties.
    if (given?.every((value) => values.includes(value))) continue
    // People are chosen before they are grouped, so that a field can't say both.
    if (given && of) return null
    filter[key] = given ? given.filter((value) => values.includes(value)) : values
    if ((filter[key] as unknown[]).length === 0) return null
    const dimension = dimensionOfAttribute.get(key)
    if (dimension) grouped.push(dimension)
    else if (of) return null
  }
  const cell = filter as unknown as DeclarationFilter
  // Findings are counted of drafts too.
  if ('rule' in where) return cell
  if (!of) return { ...cell, measure: [...(base.measure ?? []), measure] }
  const persons = personMeasures.find((each) => personColumn(each) === of)
  return persons ? { ...cell, persons: [persons], ...(grouped.length > 0 && { personsBy: grouped }) } : null
}
