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

/** A committee's whole page, and what recording something of it answers. */
export const committeeFields = graphql(`
  fragment CommitteeFields on Committee {
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
`)

export const committeeQuery = graphql(`
  query Committee($year: Int!, $code: String!) {
    committee(year: $year, code: $code) {
      ...CommitteeFields
    }
  }
`)
