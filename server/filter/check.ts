import type { Cycle } from '../../schema/cycle'
import type { DeclarationFilter } from '../../schema/filter'
import { attributes, labelOf, type AttributeKey } from '../../schema/field'
import { missingValue } from '../../schema/field/filter-value'
import { filterField, filterKeys, type FilterKey } from '../../schema/field/filter'
import type { FilterField } from '../../schema/field/filter-value'
import { InvalidInputError } from '../errors'

const longest = { list: 200, search: 100 }

/**
 * Refuses a filter without a year or beyond the limits, which needs no database.
 *
 * @throws InvalidInputError
 */
export function checkExtent(filter: DeclarationFilter): void {
  if (filter.year.length === 0) throw new InvalidInputError('请至少选择一个年度。')
  for (const values of Object.values(filter)) {
    if (Array.isArray(values) && values.length > longest.list) {
      throw new InvalidInputError(`一项筛选条件最多 ${longest.list} 个值。`)
    }
  }
  if (filter.search && filter.search.length > longest.search) {
    throw new InvalidInputError(`查找内容最多 ${longest.search} 个字。`)
  }
}

const isId = (text: string) => /^\d{1,9}$/.test(text)

/**
 * Refuses unknown values instead of returning no rows. GraphQL has already checked enumerations.
 *
 * @throws InvalidInputError
 */
export function checkFilter(filter: DeclarationFilter, cycles: readonly Cycle[]): void {
  checkExtent(filter)
  for (const key of filterKeys) refuseUnknown(key, filter, cycles)
  if (filter.employer?.some((id) => !isId(id))) throw new InvalidInputError('没有这个工作单位。')
  if (filter.reminder?.some((id) => !isId(id))) throw new InvalidInputError('没有这份催办。')
  if (filter.only?.some((id) => !isId(id))) throw new InvalidInputError('选中的申报有误，请重新选择。')
}

/** The field's valid codes; null if GraphQL checks them or every text is valid. */
function knownCodes({ value }: FilterField, cycles: readonly Cycle[]): string[] | null {
  switch (value.kind) {
    case 'code':
      return value.codes ? null : Object.keys(value.words)
    case 'series':
      return cycles.flatMap((cycle) => cycle.series).map(({ code }) => code)
    case 'committee':
      return cycles.flatMap((cycle) => cycle.bodies).map(({ code }) => code)
    default:
      return null
  }
}

function refuseUnknown(key: FilterKey, filter: DeclarationFilter, cycles: readonly Cycle[]): void {
  const asked = filter[key]
  if (!Array.isArray(asked)) return
  const field = filterField(key)
  const known = knownCodes(field, cycles)
  const isKnown = (code: string) => known!.includes(code) || (field.missing && code === missingValue)
  if (!known || asked.every((code) => isKnown(String(code)))) return
  // The message leaves out the value, which may be a person's name or number typed into the wrong field.
  throw new InvalidInputError(`筛选条件“${fullName(key)}”中有不认识的代码，请从列表中选择。`)
}

const fullName = (key: FilterKey) => (key in attributes ? labelOf(key as AttributeKey) : filterField(key).name).zh
