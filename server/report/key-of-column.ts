import { attributeOf, attributes, type AttributeKey } from '../../schema/field'
import { filterKeys, type FilterKey } from '../../schema/field/filter'

/** The field of the filter that compares a column of 明细. */
export const keyOfColumn: ReadonlyMap<string, FilterKey> = new Map<string, FilterKey>([
  ...filterKeys.flatMap((key): [string, FilterKey][] => {
    const column = Object.hasOwn(attributes, key) ? attributeOf(key as AttributeKey).column : null
    return column === null ? [] : [[column, key]]
  }),
  // Classes that are computed from other columns.
  ['age_band', 'ageBand'],
  ['age_five', 'ageFive'],
  ['graded_level', 'gradedLevel'],
  ['declared_before', 'declaredBefore'],
  ['tenure', 'tenure'],
  ['ethnicity_group', 'ethnicClass'],
])
