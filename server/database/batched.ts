import type { EntityManager } from './orm'

interface Batch<Key, Value> {
  keys: Set<Key>
  answer: Promise<ReadonlyMap<Key, Value>>
}

/**
 * Reads a value for each row of an answer by one query: the rows of a list are resolved one after the other before the first of
 * them goes on, so the query is sent when all have asked.
 *
 * @param read the values by key; a key without a value is left out
 * @returns a function that resolves one key; null if it has no value
 */
export function batched<Key, Value>(
  read: (em: EntityManager, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): (em: EntityManager, key: Key) => Promise<Value | null> {
  const batches = new WeakMap<EntityManager, Batch<Key, Value>>()

  function begin(em: EntityManager): Batch<Key, Value> {
    const keys = new Set<Key>()
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      batches.delete(em)
      return read(em, [...keys])
    })
    const batch = { keys, answer }
    batches.set(em, batch)
    return batch
  }

  return async (em, key) => {
    const batch = batches.get(em) ?? begin(em)
    batch.keys.add(key)
    return (await batch.answer).get(key) ?? null
  }
}
