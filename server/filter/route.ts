import { sql } from 'kysely'

/** 隶属关系, computed from the county (650500 is 市直), so that `tally` and the covering index need no column for it. */
export const routeOf = sql<string>`case when county = '650500' then 'CITY_DIRECT' else 'COUNTY' end`
