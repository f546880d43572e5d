import { graphql } from '../graphql/gql'

export const overviewQuery = graphql(`
  query Overview($filter: DeclarationFilter!) {
    total: statistics(filter: $filter, by: []) {
      declared
      pending
      overdue
      reviewed
      passed
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
    trend(filter: $filter) {
      days
      stages
      reached
    }
  }
`)
