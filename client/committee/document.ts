import { graphql } from '../graphql/gql'

export const committeesQuery = graphql(`
  query Committees($year: Int!, $search: String) {
    committees(year: $year, search: $search) {
      id
      code
      annexNo
      name
      place
      phone
      series
      filedAt
      meetingFrom
      meetingTo
      declared
      pending
      overdue
      reviewed
      passed
    }
  }
`)
