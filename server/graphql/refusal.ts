import type { ErrorCode } from '../../schema/error-code'
import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql'
import { InvalidInputError } from '../errors'
import { costOf, type PricedOperation } from './cost'

/** PostgreSQL's text holds no NUL, and half a surrogate pair is no character: both would be the database's error. */
const isReadable = (text: string) => !text.includes('\0') && text.isWellFormed()

/** Levels of a variable; the portal's own inputs have four. */
const deepest = 10

/** Every text within a value. @throws InvalidInputError for what is nested deeper than any input */
function textsOf(value: unknown, level = 0): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  if (level > deepest) throw new InvalidInputError('请求参数嵌套过深。')
  return Object.values(value).flatMap((inner) => textsOf(inner, level + 1))
}

function literalsOf(document: DocumentNode): string[] {
  const texts: string[] = []
  visit(document, { [Kind.STRING]: ({ value }) => void texts.push(value) })
  return texts
}

/**
 * What a valid operation is refused for before anything is asked of the database.
 *
 * @throws InvalidInputError for text that can't be stored, GRAPHQL_VALIDATION_FAILED for what costs too much
 */
export function refuseBeforehand(operation: PricedOperation, mostCost: number): void {
  if (![...textsOf(operation.variables), ...literalsOf(operation.document)].every(isReadable)) {
    throw new InvalidInputError('填写的内容中有无法识别的字符，请删除后重新输入。')
  }
  if (costOf(operation) > mostCost) {
    throw new GraphQLError('operation too costly', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' satisfies ErrorCode },
    })
  }
}
