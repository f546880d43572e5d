import { graphql } from '../graphql/gql'

export const declarationsQuery = graphql(`
  query Declarations($filter: DeclarationFilter!, $sort: DeclarationSort, $first: Int!, $after: String) {
    declarations(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          platformNo
          name
          employer {
            id
            name
          }
          county
          series
          level
          pathway
          stage
          enteredAt
          workingDaysHere
          overdue
          vote
          outcome
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
      }
    }
  }
`)

export const declarationIdsQuery = graphql(`
  query DeclarationIds($filter: DeclarationFilter!, $first: Int!, $after: String) {
    declarations(filter: $filter, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`)

export const declarationQuery = graphql(`
  query Declaration($id: ID!) {
    declaration(id: $id) {
      id
      year
      platformNo
      name
      idNumber
      gender
      ethnicity
      birthDate
      politicalStatus
      education
      degree
      employer {
        id
        name
        nature
      }
      supervisor
      route
      county
      pathway
      series
      specialty
      level
      targetTitle
      currentTitle
      currentTitleDate
      committee
      stage
      desk
      pending
      overdue
      enteredAt
      workingDaysHere
      deadline {
        at
        byNotice
        clause
        workingDaysLeft
      }
      returnReason
      correctionDueOn
      vote
      outcome
      notAcceptedReason
      submittedAt
      employerSubmittedAt
      noticeFrom
      noticeTo
      committeeSubmissionCount
      paperReceivedOn
      paperCopies
      meetingOn
      resultNoticeFrom
      resultNoticeTo
      confirmedOn
      certificateNo
      continuingEducation
      policyNote
      recordedEntrustmentNo
      bannedUntil
      records {
        ...RecordFields
      }
      reminders {
        id
        holder
        accountName
        preparedAt
      }
      events {
        id
        stage
        enteredAt
        source
        importRun
        workingDays
      }
    }
  }
`)
