import type { Cycle } from '../../schema/cycle'
import type { DeclarationFilter } from '../../schema/filter'
import { counties } from '../../schema/vocabulary'
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
  refuseUnknown('区县', filter.county, counties)
  refuseUnknown(
    '系列（专业）',
    filter.series,
    cycles.flatMap((cycle) => cycle.series).map(({ code }) => code),
  )
  refuseUnknown(
    '评审委员会',
    filter.committee,
    cycles.flatMap((cycle) => cycle.bodies).map(({ code }) => code),
  )
  if (filter.employer?.some((id) => !/^\d{1,9}$/.test(id))) throw new InvalidInputError('没有这个工作单位。')
}

function refuseUnknown(what: string, values: readonly string[] | undefined, known: readonly string[]): void {
  // Without the value: what was typed into the wrong place may be a name or a number of somebody's.
  if (values?.some((value) => !known.includes(value))) {
    throw new InvalidInputError(`筛选条件“${what}”中有不认识的代码，请从列表中选择。`)
  }
}
