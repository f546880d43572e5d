import type { TableDefinition } from './build-report'
import { committeeTable } from './table/committees'
import { countyByLevel } from './table/county-by-level'
import { pathwayByLevel } from './table/pathway-by-level'
import { finerPersonTable, personTable } from './table/person'
import { policyTable } from './table/policy-use'
import { returnReasonTable } from './table/return-reason'
import { seriesByCounty } from './table/series-by-county'
import { seriesByGrade } from './table/series-by-grade'
import { seriesByLevel } from './table/series-by-level'
import { seriesByPerson } from './table/series-by-person'
import { seriesByStage } from './table/series-by-stage'
import { employerTable, seriesBySpecialty, supervisorTable } from './table/unit'

/** In the order of their numbers: T9, which counts findings, is between T8 and T10. */
export const byCode = <T extends { code: string }>(tables: readonly T[]): T[] =>
  tables.toSorted((a, b) => Number(a.code.slice(1)) - Number(b.code.slice(1)))

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
  seriesByGrade,
  seriesByPerson,
  finerPersonTable,
  seriesBySpecialty,
  supervisorTable,
  employerTable,
  returnReasonTable,
]
