import { graphql } from '../graphql/gql'

export const auditQuery = graphql(`
  query Audit($filter: AuditFilter!, $first: Int!, $after: String) {
    auditEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          at
          username
          address
          event
          detail
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
    }
  }
`)

export const verificationQuery = graphql(`
  query AuditVerification {
    auditVerification {
      whole
      lastSeq
      lastMac
      lines
    }
  }
`)
