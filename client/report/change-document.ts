import { graphql } from '../graphql/gql'

graphql(`
  fragment ShownChanges on FigureChanges {
    year
    asOf
    asOfBefore
    compared
    share
    least
    count
    changes {
      key
      tables
      row
      column
      before
      now
      queryBefore
      query
      difference
      reason {
        text
        accountName
        changedAt
        before
        now
      }
      version
    }
  }
`)

export const figureChangesQuery = graphql(`
  query FigureChanges($year: Int!, $asOf: Day) {
    figureChanges(year: $year, asOf: $asOf) {
      ...ShownChanges
    }
  }
`)

export const explainChangesMutation = graphql(`
  mutation ExplainChanges($year: Int!, $asOf: Day, $changes: [ExplainedChange!]!, $reason: String!) {
    explainChanges(year: $year, asOf: $asOf, changes: $changes, reason: $reason) {
      ...ShownChanges
    }
  }
`)
