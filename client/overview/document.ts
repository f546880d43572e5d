import { counted } from '../graphql/counted'
import { graphql } from '../graphql/gql'

export const overviewQuery = graphql(`
  query Overview($filter: DeclarationFilter!) {
    total: statistics(filter: $filter, by: []) {
      ...HeadlineCounts
    }
    stageProgress(filter: $filter) {
      stage
      count
      near
      overdue
      reached
      medianWorkingDays
      oldestWorkingDays
      deadline
    }
    bySeries: statistics(filter: $filter, by: [SERIES, STAGE]) {
      keys
      labels
      inProgress
      overdue
    }
    byCounty: statistics(filter: $filter, by: [COUNTY, STAGE]) {
      keys
      labels
      inProgress
      overdue
    }
  }
`)

/** Apart from the page's other figures, which needn't wait for the days of the year. */
export const flowQuery = graphql(`
  query Flow($filter: DeclarationFilter!) {
    trend(filter: $filter) {
      days
      stages
      reached
    }
  }
`)

graphql(`
  fragment HeadlineCounts on Statistics {
    declared
    pending
    overdue
    reviewed
    passed
    confirmed
    inProgress
  }
`)

/** The headline figures of a day: of last year, or of the last visit. */
export const headlineQuery = graphql(`
  query Headline($filter: DeclarationFilter!, $asOf: Day) {
    total: statistics(filter: $filter, by: [], asOf: $asOf) {
      ...HeadlineCounts
    }
  }
`)

/** The headline figures of the weeks before today, for the lines of the tiles. */
export const weeksQuery = graphql(`
  query Weeks($filter: DeclarationFilter!, $first: Day!, $second: Day!, $third: Day!, $fourth: Day!) {
    first: statistics(filter: $filter, by: [], asOf: $first) {
      ...HeadlineCounts
    }
    second: statistics(filter: $filter, by: [], asOf: $second) {
      ...HeadlineCounts
    }
    third: statistics(filter: $filter, by: [], asOf: $third) {
      ...HeadlineCounts
    }
    fourth: statistics(filter: $filter, by: [], asOf: $fourth) {
      ...HeadlineCounts
    }
  }
`)

graphql(`
  fragment ResultGroups on Statistics {
    keys
    declared
    reviewed
    passed
  }
`)

export const resultsQuery = graphql(`
  query Results($filter: DeclarationFilter!, $asOf: Day) {
    total: statistics(filter: $filter, by: [], asOf: $asOf) {
      ...HeadlineCounts
      failed
      notAccepted
      lapsed
      withdrawn
      disqualified
    }
    series: statistics(filter: $filter, by: [SERIES], asOf: $asOf) {
      ...ResultGroups
    }
    county: statistics(filter: $filter, by: [COUNTY], asOf: $asOf) {
      ...ResultGroups
    }
    level: statistics(filter: $filter, by: [LEVEL], asOf: $asOf) {
      ...ResultGroups
    }
  }
`)

export const importsSinceQuery = graphql(`
  query ImportsSince {
    importRuns {
      id
      appliedAt
      new
      changed
    }
  }
`)

export const findingsSinceQuery = graphql(`
  query FindingsSince($filter: DeclarationFilter!, $day: Day!) {
    then: findings(filter: $filter, asOf: $day) {
      rules {
        rule {
          id
        }
        open
      }
    }
    now: findings(filter: $filter) {
      rules {
        rule {
          id
        }
        open
      }
    }
  }
`)

counted(overviewQuery, flowQuery, headlineQuery, weeksQuery, resultsQuery, findingsSinceQuery)
