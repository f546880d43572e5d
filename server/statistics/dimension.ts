import { sql, type RawBuilder } from 'kysely'
import {
  type Dimension,
  ageBandLabel,
  counties,
  countyLabel,
  educationLabel,
  employerNatureLabel,
  genderLabel,
  levelLabel,
  outcomeLabel,
  pathwayLabel,
  routeLabel,
  stageLabel,
  voteLabel,
  type Label,
} from '../../schema/vocabulary'
import { ageBandOf } from '../filter/age-band'
import { routeOf } from '../filter/route'

interface Group {
  key: RawBuilder<string | null>
  /** Words in their own order; absent for open lists, which sort by size. */
  words?: Record<string, Label>
  /** Whether the tally carries the column. */
  tallied?: boolean
}

const countyWords = Object.fromEntries(counties.map((county) => [county, countyLabel[county]]))

/** How each dimension groups. SERIES and COMMITTEE take their words from the cycles, EMPLOYER from its table. */
export const groups: Record<Dimension, Group> = {
  YEAR: { key: sql`year::text`, tallied: true },
  ROUTE: { key: routeOf, words: routeLabel, tallied: true },
  COUNTY: { key: sql`county`, words: countyWords, tallied: true },
  SERIES: { key: sql`series`, tallied: true },
  LEVEL: { key: sql`level`, words: levelLabel },
  PATHWAY: { key: sql`pathway`, words: pathwayLabel, tallied: true },
  COMMITTEE: { key: sql`committee`, tallied: true },
  STAGE: { key: sql`stage`, words: stageLabel, tallied: true },
  FURTHEST_STAGE: { key: sql`furthest_stage`, words: stageLabel, tallied: true },
  VOTE: { key: sql`vote`, words: voteLabel, tallied: true },
  OUTCOME: { key: sql`outcome`, words: outcomeLabel, tallied: true },
  GENDER: { key: sql`gender`, words: genderLabel },
  ETHNICITY: { key: sql`ethnicity` },
  EDUCATION: { key: sql`education`, words: educationLabel },
  AGE_BAND: { key: ageBandOf, words: ageBandLabel },
  EMPLOYER_NATURE: {
    key: sql`(select nature from employer where employer.id = employer_id)`,
    words: employerNatureLabel,
  },
  EMPLOYER: { key: sql`employer_id::text` },
}
