import { sql } from 'kysely'

/** The day on which the paper was received: what the bureau recorded takes precedence over an imported file. */
export const paperReceivedOn = sql<string>`coalesce(recorded_paper_on, paper_received_on)`
