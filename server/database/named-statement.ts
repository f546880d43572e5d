import type { PoolClient, QueryResult } from 'pg'

/** PostgreSQL keeps a prepared statement in the memory of each connection: a few, of moderate size. */
const most = { names: 100, length: 6000 }

/** Number of each text that was seen twice; null for one that was seen once. */
const seen = new Map<string, string | null>()

/**
 * The name under which the statement is prepared once a connection, so that it isn't parsed again. Null for one that is
 * asked for the first time, or whose text is long: texts that contain values would fill the memory.
 */
function nameOf(text: string): string | null {
  if (text.length > most.length) return null
  const name = seen.get(text)
  if (name) return name
  if (name === undefined) {
    // The texts that were seen once make room for new ones; names are for good, as connections keep them.
    if (seen.size >= 2 * most.names) for (const [old, given] of seen) if (given === null) seen.delete(old)
    if (seen.size < 2 * most.names) seen.set(text, null)
    return null
  }
  const names = [...seen.values()].filter((given) => given !== null).length
  if (names >= most.names) return null
  seen.set(text, `portal_${names + 1}`)
  return `portal_${names + 1}`
}

/** Runs a statement, prepared if it is asked for again and again. */
export function runStatement(client: PoolClient, text: string, values: readonly unknown[]): Promise<QueryResult> {
  const name = values.length > 0 ? nameOf(text) : null
  return name === null ? client.query(text, [...values]) : client.query({ name, text, values: [...values] })
}
