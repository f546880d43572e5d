import type { ClientBase } from 'pg'

/**
 * What the portal relies on in each session, whatever the server, the database or the role has set: how values are written
 * and read, in which schema the tables are, and what a transaction is that says nothing more.
 */
export const sessionSettings: Readonly<Record<string, string>> = {
  client_encoding: 'UTF8',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  TimeZone: 'Asia/Shanghai',
  bytea_output: 'hex',
  extra_float_digits: '1',
  standard_conforming_strings: 'on',
  array_nulls: 'on',
  transform_null_equals: 'off',
  search_path: 'public',
  row_security: 'on',
  default_transaction_isolation: 'read committed',
  default_transaction_read_only: 'off',
  default_transaction_deferrable: 'off',
  lock_timeout: '0',
}

/**
 * States the settings as the first statement of a session. They aren't sent with the start of the connection, because
 * pgbouncer refuses that.
 */
export async function stateSettings(client: ClientBase, settings: Readonly<Record<string, string>>): Promise<void> {
  const names = Object.keys(settings)
  await client.query(
    'select set_config(name, value, false) from unnest($1::text[], $2::text[]) as stated(name, value)',
    [names, Object.values(settings)],
  )
}
