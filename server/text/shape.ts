/** Checks that an unknown JSON value is a T. @throws ShapeError that says where it isn't */
export type Shape<T> = (value: unknown, where: string) => T

export class ShapeError extends Error {
  constructor(where: string, what: string) {
    super(`${where || '文件'}${what}`)
  }
}

export const text: Shape<string> = (value, where) => {
  if (typeof value !== 'string' || value.trim() === '') throw new ShapeError(where, '应为文字，不能为空。')
  return value
}

export const flag: Shape<boolean> = (value, where) => {
  if (typeof value !== 'boolean') throw new ShapeError(where, '应为 true 或 false。')
  return value
}

/** Whole numbers from 1. */
export const count: Shape<number> = (value, where) => {
  if (!Number.isInteger(value) || (value as number) < 1) throw new ShapeError(where, '应为正整数。')
  return value as number
}

export const oneOf =
  <T extends string>(allowed: readonly T[]): Shape<T> =>
  (value, where) => {
    const found = allowed.find((item) => item === value)
    if (found === undefined) throw new ShapeError(where, `应为 ${allowed.join('、')} 之一。`)
    return found
  }

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, where) =>
    value === null ? null : shape(value, where)

/** Of one list; what is longer isn't what people write. */
const maxItems = 500

export const listOf =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, where) => {
    if (!Array.isArray(value)) throw new ShapeError(where, '应为列表。')
    if (value.length > maxItems) throw new ShapeError(where, `最多 ${maxItems} 项。`)
    return value.map((item, index) => shape(item, `${where}[${index}]`))
  }

const entries = (value: unknown, where: string): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError(where, '应为对象。')
  return value as Record<string, unknown>
}

const below = (where: string, key: string) => (where ? `${where}.${key}` : key)

/** An unknown key is most likely a typing error. */
function refuseOthers(value: Record<string, unknown>, known: object, where: string): void {
  const other = Object.keys(value).find((key) => !Object.hasOwn(known, key))
  if (other !== undefined) throw new ShapeError(below(where, other), '是不认识的项。')
}

/** An object with all keys of T and no others. */
export const record =
  <T extends object>(shapes: { [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (value, where) => {
    const given = entries(value, where)
    refuseOthers(given, shapes, where)
    const taken = Object.entries<Shape<unknown>>(shapes).map(([key, shape]) => {
      if (!Object.hasOwn(given, key)) throw new ShapeError(below(where, key), '缺少。')
      return [key, shape(given[key], below(where, key))]
    })
    return Object.fromEntries(taken) as T
  }

/** An object with any of T's keys and no others. */
export const partial =
  <T extends object>(shapes: { [K in keyof T]: Shape<T[K]> }): Shape<Partial<T>> =>
  (value, where) => {
    const given = entries(value, where)
    const own = Object.fromEntries(Object.entries(shapes).filter(([key]) => Object.hasOwn(given, key))) as typeof shapes
    refuseOthers(given, shapes, where)
    return record<T>(own)(given, where)
  }

/** An object with arbitrary keys, whose values all have one shape. */
export const dictionaryOf =
  <T>(shape: Shape<T>): Shape<Record<string, T>> =>
  (value, where) =>
    Object.fromEntries(
      Object.entries(entries(value, where)).map(([key, item]) => [key, shape(item, below(where, key))]),
    )
