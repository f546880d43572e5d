import { sql } from 'kysely'

/** The columns of `DeskKey`, of a declaration that waits. */
export const deskKey = sql`desk, case when desk = 'COMMITTEE' then committee end as committee,
  case when desk in ('COUNTY_HR', 'EMPLOYER') then county end as county,
  case when desk = 'SUPERVISOR' then supervisor end as supervisor`

/** The columns of `DeskHolder`: each employer of a county by itself. */
export const holderKey = sql`${deskKey}, case when desk = 'EMPLOYER' then employer_id end as employer`
