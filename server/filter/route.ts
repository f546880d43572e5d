import { sql } from 'kysely'

/** 隶属关系 follows from the county (650500 = 市直), so that the tally and the covering index can tell it too. */
export const routeOf = sql<string>`case when county = '650500' then 'CITY_DIRECT' else 'COUNTY' end`
