import { sql } from 'kysely'

/** Whether a row has ended, 0 or 1, as the index `declaration_by_entered` has it. */
export const ended = sql<number>`case when outcome is null then 0 else 1 end`
