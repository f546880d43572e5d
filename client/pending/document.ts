import { graphql } from '../graphql/gql'

export const pendingItemsQuery = graphql(`
  query PendingItems($filter: DeclarationFilter!, $first: Int!) {
    declarations(filter: $filter, sort: { field: URGENCY, direction: ASC }, first: $first) {
      totalCount
      edges {
        node {
          id
          platformNo
          name
          employer {
            id
            name
          }
          series
          level
          stage
          workingDaysHere
          overdue
          deadline {
            at
            clause
            workingDaysLeft
          }
        }
      }
    }
  }
`)
