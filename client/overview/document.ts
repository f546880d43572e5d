import { graphql } from '../graphql/gql'

export const headlineQuery = graphql(`
  query Headline($filter: DeclarationFilter!) {
    statistics(filter: $filter, by: []) {
      declared
      pending
      overdue
      reviewed
      passed
    }
  }
`)

export const stageProgressQuery = graphql(`
  query StageProgress($filter: DeclarationFilter!) {
    stageProgress(filter: $filter) {
      stage
      count
      overdue
      medianWorkingDays
      oldestWorkingDays
    }
    statistics(filter: $filter, by: [STAGE]) {
      keys
      draft
    }
  }
`)

export const stageMatrixQuery = graphql(`
  query StageMatrix($filter: DeclarationFilter!, $by: [Dimension!]!) {
    statistics(filter: $filter, by: $by) {
      keys
      labels
      inProgress
      overdue
    }
  }
`)

export const flowQuery = graphql(`
  query Flow($filter: DeclarationFilter!) {
    trend(filter: $filter) {
      days
      stages
      reached
    }
  }
`)
