import { sql } from 'kysely'

/** Selects the columns of `DeskKey` for a pending declaration. */
export const deskKey = sql`desk, case when desk = 'COMMITTEE' then committee end as committee,
  case when desk in ('COUNTY_HR', 'EMPLOYER') then county end as county,
  case when desk = 'SUPERVISOR' then supervisor end as supervisor`

/** Selects the columns of `DeskHolder`: as `DeskKey`, but each employer of a county is a desk. */
export const holderKey = sql`${deskKey}, case when desk = 'EMPLOYER' then employer_id end as employer`
