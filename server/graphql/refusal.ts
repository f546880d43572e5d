import { Kind, visit, type DocumentNode } from 'graphql'
import { InvalidInputError } from '../errors'
import type { Limits } from '../http/limit'
import { pricedFields, type PricedField, type PricedOperation } from './cost'
import { invalidOperation } from './limit-rule'

/** PostgreSQL refuses a NUL, and half a surrogate pair has no UTF-8: either would end as an unexpected error. */
const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed()

/** Deepest nesting of a variable; the portal's own inputs have four levels. */
const maxDepth = 10

/** All texts within a value. @throws InvalidInputError when it is nested deeper than any input */
function textsOf(value: unknown, level = 0): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  if (level > maxDepth) throw new InvalidInputError('请求参数嵌套过深。')
  return Object.values(value).flatMap((inner) => textsOf(inner, level + 1))
}

/** Of documents that were checked; Apollo keeps them, too. */
const literals = new WeakMap<DocumentNode, string[]>()

function literalsOf(document: DocumentNode): string[] {
  const known = literals.get(document)
  if (known) return known
  const texts: string[] = []
  visit(document, { [Kind.STRING]: ({ value }) => void texts.push(value) })
  literals.set(document, texts)
  return texts
}

/** Whether aliases ask for a heavy field more than once. */
function repeatsHeavyField(fields: PricedField[], heavy: number): boolean {
  const names = fields.filter(({ cost }) => cost >= heavy).map(({ name }) => name)
  return new Set(names).size < names.length
}

/**
 * Checks a valid operation before the database is asked.
 *
 * @returns what it costs
 * @throws InvalidInputError for text that can't be stored, GraphQLError GRAPHQL_VALIDATION_FAILED when it costs too much
 */
export function checkOperation(
  operation: PricedOperation,
  limit: Pick<Limits['graphql'], 'cost' | 'heavyField'>,
): number {
  if (![...textsOf(operation.variables), ...literalsOf(operation.document)].every(isStorable)) {
    throw new InvalidInputError('填写的内容中有无法识别的字符，请删除后重新输入。')
  }
  const fields = pricedFields(operation)
  const cost = fields.reduce((sum, field) => sum + field.cost, 0)
  if (cost > limit.cost || repeatsHeavyField(fields, limit.heavyField)) {
    throw invalidOperation('operation too costly')
  }
  return cost
}
