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
      pending
      overdue
      reviewed
      passed
    }
  }
`)

export const committeeQuery = graphql(`
  query Committee($year: Int!, $code: String!) {
    committee(year: $year, code: $code) {
      id
      year
      code
      annexNo
      name
      place
      phone
      series
      filedAt
      filingNo
      poolFiledAt
      meetingFrom
      meetingTo
      resultNoticeFrom
      resultNoticeTo
      pending
      overdue
      reviewed
      passed
      recordable
      findings {
        ...CommitteeFindingFields
      }
      records {
        ...RecordFields
      }
    }
  }
`)
