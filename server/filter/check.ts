import type { Cycle } from '../../schema/cycle'
import type { DeclarationFilter } from '../../schema/filter'
import { attributes, labelOf, type AttributeKey } from '../../schema/field'
import { filterField, filterKeys, type FilterKey } from '../../schema/field/filter'
import type { FilterField } from '../../schema/field/filter-value'
import { InvalidInputError } from '../errors'

const longest = { list: 200, search: 100 }

/** Refuses what can't be meant, instead of answering "no rows". Enumerations are already checked by GraphQL. */
export function checkFilter(filter: DeclarationFilter, cycles: readonly Cycle[]): void {
  if (filter.year.length === 0) throw new InvalidInputError('请至少选择一个年度。')
  for (const values of Object.values(filter)) {
    if (Array.isArray(values) && values.length > longest.list) {
      throw new InvalidInputError(`一项筛选条件最多 ${longest.list} 个值。`)
    }
  }
  if (filter.search && filter.search.length > longest.search) {
    throw new InvalidInputError(`查找内容最多 ${longest.search} 个字。`)
  }
  for (const key of filterKeys) refuseUnknown(key, filter, cycles)
  if (filter.employer?.some((id) => !/^\d{1,9}$/.test(id))) throw new InvalidInputError('没有这个工作单位。')
}

/** The codes that may be asked for; null where GraphQL knows them or every word may be. */
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
  const known = knownCodes(filterField(key), cycles)
  if (!known || !Array.isArray(asked) || asked.every((code) => known.includes(String(code)))) return
  // Without the value: what was typed into the wrong place may be a name or a number of somebody's.
  throw new InvalidInputError(`筛选条件“${fullName(key)}”中有不认识的代码，请从列表中选择。`)
}

const fullName = (key: FilterKey) => (key in attributes ? labelOf(key as AttributeKey) : filterField(key).name).zh
