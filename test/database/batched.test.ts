import { expect, it } from 'vitest'
import { batched } from '../../server/database/batched'
import type { EntityManager } from '../../server/database/orm'

const transaction = () => ({}) as EntityManager

it('reads what all rows of an answer ask for by one query, and each key once', async () => {
  const asked: (readonly number[])[] = []
  const double = batched((_, keys: readonly number[]) => {
    asked.push(keys)
    return Promise.resolve(new Map(keys.filter((key) => key !== 3).map((key) => [key, key * 2])))
  })
  const em = transaction()
  expect(await Promise.all([1, 2, 3, 2].map((key) => double(em, key)))).toEqual([2, 4, null, 4])
  expect(await double(em, 5)).toBe(10)
  expect(asked).toEqual([[1, 2, 3], [5]])
})

it('keeps the transactions of two viewers apart', async () => {
  const [own, other] = [transaction(), transaction()]
  const seen = batched((em, keys: readonly string[]) => Promise.resolve(new Map(keys.map((key) => [key, em === own]))))
  expect(await Promise.all([seen(own, 'a'), seen(other, 'a')])).toEqual([true, false])
})

it('fails for all that asked together, and not for those who ask later', async () => {
  let isBroken = true
  const read = batched((_, keys: readonly number[]) =>
    isBroken ? Promise.reject(new Error('away')) : Promise.resolve(new Map(keys.map((key) => [key, key]))),
  )
  const em = transaction()
  expect((await Promise.allSettled([read(em, 1), read(em, 2)])).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
  ])
  isBroken = false
  expect(await read(em, 1)).toBe(1)
})
