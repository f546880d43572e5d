import { graphql } from '../graphql/gql'

export const pendingItemsQuery = graphql(`
  query PendingItems($filter: DeclarationFilter!, $first: Int!, $after: String) {
    declarations(filter: $filter, sort: { field: URGENCY, direction: ASC }, first: $first, after: $after) {
      pageInfo {
        endCursor
      }
      edges {
        node {
          id
          platformNo
          name
          employer {
            id
            name
            phone
          }
          series
          level
          stage
          paperReceivedOn
          paperDesk
          recordedPaperOn
          recordedPaperDesk
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
