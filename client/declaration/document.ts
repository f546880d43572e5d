import { graphql } from '../graphql/gql'

export const declarationsQuery = graphql(`
  query Declarations(
    $filter: DeclarationFilter!
    $sort: DeclarationSort
    $first: Int!
    $after: String
    $before: String
    $skip: Int!
    $phones: Boolean!
    $asOf: Day
  ) {
    declarations(
      filter: $filter
      sort: $sort
      first: $first
      after: $after
      before: $before
      skip: $skip
      asOf: $asOf
    ) {
      totalCount
      pageInfo {
        startCursor
        endCursor
      }
      edges {
        node {
          id
          ...ListedAttributes
          overdue
          desk
          committee
          supervisor
          deadline {
            at
            byNotice
            workingDaysLeft
          }
          contact @include(if: $phones) {
            name
            phone
          }
        }
      }
    }
  }
`)

/** Whether anything in a list is late. */
export const lateQuery = graphql(`
  query Late($filter: DeclarationFilter!) {
    statistics(filter: $filter, by: []) {
      overdue
    }
  }
`)

/** Whom to call at the desk where a declaration is. */
export const declarationContactQuery = graphql(`
  query DeclarationContact($id: ID!) {
    declaration(id: $id) {
      id
      contact {
        name
        phone
      }
    }
  }
`)

/** A declaration's drawer, and what recording something of it answers. */
export const declarationFields = graphql(`
  fragment DeclarationFields on Declaration {
    id
    year
    platformNo
    name
    series
    ...DrawerAttributes
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
    outcome
    notAcceptedReason
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
`)

export const declarationQuery = graphql(`
  query Declaration($id: ID!) {
    declaration(id: $id) {
      ...DeclarationFields
    }
  }
`)

export const listSettingQuery = graphql(`
  query ListSetting {
    listSetting {
      columns {
        key
        width
      }
      dense
    }
  }
`)

export const saveListSettingMutation = graphql(`
  mutation SaveListSetting($setting: ListSettingInput!) {
    saveListSetting(setting: $setting) {
      columns {
        key
        width
      }
      dense
    }
  }
`)

/** Both figures of a difference; of one year also what came between two days and what left. */
export const differenceQuery = graphql(`
  query Difference(
    $later: DeclarationFilter!
    $laterDay: Day
    $earlier: DeclarationFilter!
    $earlierDay: Day
    $came: DeclarationFilter!
    $left: DeclarationFilter!
    $ofDays: Boolean!
  ) {
    later: declarations(filter: $later, asOf: $laterDay, first: 1) {
      totalCount
    }
    earlier: declarations(filter: $earlier, asOf: $earlierDay, first: 1) {
      totalCount
    }
    came: declarations(filter: $came, asOf: $laterDay, first: 1) @include(if: $ofDays) {
      totalCount
    }
    left: declarations(filter: $left, asOf: $earlierDay, first: 1) @include(if: $ofDays) {
      totalCount
    }
  }
`)

/** The figures that briefs were issued with. */
export const briefFiguresQuery = graphql(`
  query BriefFigures($year: Int!) {
    issuedBriefs(year: $year) {
      id
      serial
      day
      figures {
        measure
        count
      }
    }
  }
`)
