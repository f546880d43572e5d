import { counted } from '../graphql/counted'
import { graphql } from '../graphql/gql'

/** All measures that the page offers, so that changing the measure needs no request. */
export const pivotQuery = graphql(`
  query Pivot($filter: DeclarationFilter!, $by: [Dimension!]!) {
    statistics(filter: $filter, by: $by) {
      keys
      labels
      declared
      accepted
      reviewed
      passed
      confirmed
      failed
      inProgress
      pending
      overdue
    }
  }
`)

counted(pivotQuery)
