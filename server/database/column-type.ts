import type { ColumnType } from 'kysely'

/** As PostgreSQL writes it, `2026-11-20 10:00:00+08` (`instantOf` reads it); stored from a Date or a text. */
export type Instant = ColumnType<string, Date | string, Date | string>

/** More than a JavaScript number holds. */
export type BigInteger = ColumnType<string, number | string, number | string>

/** Of a shape that whoever reads it must know; stored as text, since an array is taken for PostgreSQL's own. */
export type JsonColumn = ColumnType<unknown, string, string>
