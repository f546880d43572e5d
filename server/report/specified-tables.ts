import type { TableDefinition } from './build-report'
import { committeeTable } from './table/committees'
import { countyByLevel } from './table/county-by-level'
import { pathwayByLevel } from './table/pathway-by-level'
import { personTable } from './table/person'
import { policyTable } from './table/policy-use'
import { seriesByCounty } from './table/series-by-county'
import { seriesByLevel } from './table/series-by-level'
import { seriesByStage } from './table/series-by-stage'

/** The tables of the annual statistics that count rows of 明细, in order. */
export const specifiedTables: TableDefinition[] = [
  seriesByLevel,
  countyByLevel,
  seriesByCounty,
  pathwayByLevel,
  seriesByStage,
  committeeTable,
  personTable,
  policyTable,
]
