import type { ColumnType } from 'kysely'

/** Read as PostgreSQL's text, `2026-11-20 10:00:00+08`, which `instantOf` converts; written as a Date or a text. */
export type Instant = ColumnType<string, Date | string, Date | string>

/** bigint: read as text, since a JavaScript number can't hold every value. */
export type BigInteger = ColumnType<string, number | string, number | string>

/** jsonb: the reader narrows its type. Written as JSON text, since `pg` would convert an array to a PostgreSQL array. */
export type JsonColumn = ColumnType<unknown, string, string>
