import { graphql } from '../graphql/gql'

export const desksQuery = graphql(`
  query Desks($filter: DeclarationFilter!) {
    desks(filter: $filter) {
      bands {
        from
        to
        enteredAfter
        enteredBefore
      }
      loads {
        desk
        committee
        county
        supervisor
        own
        stage
        onDesk
        overdueOnDesk
        pastProposalOnDesk
        nearOnDesk
        oldest
        bands
        contact
        phone
        place
        remindedAt
      }
    }
  }
`)

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
          committee
          county
          enteredAt
          workingDaysHere
          overdue
          deadline {
            at
            byNotice
            clause
            workingDaysLeft
          }
        }
      }
    }
  }
`)

export const reminderDesksQuery = graphql(`
  query ReminderDesks($filter: DeclarationFilter!) {
    reminderDesks(filter: $filter) {
      desk
      committee
      county
      supervisor
      employer
      employerName
      onDesk
      overdueOnDesk
    }
  }
`)

export const prepareReminderMutation = graphql(`
  mutation PrepareReminder($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {
    prepareReminder(filter: $filter, holders: $holders) {
      reminders {
        id
        desk
        holder
        text
        count
      }
      emptied
    }
  }
`)

export const remindersQuery = graphql(`
  query Reminders($ids: [ID!]!) {
    reminders(ids: $ids) {
      id
      holder
      text
    }
  }
`)
