import { graphql } from '../graphql/gql'

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
      contact
      phone
      remindedAt
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

export const reminderDraftsQuery = graphql(`
  query ReminderDrafts($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {
    reminderDrafts(filter: $filter, holders: $holders) {
      holder
      text
      count
    }
  }
`)

export const sentRemindersQuery = graphql(`
  query SentReminders($years: [Int!]!) {
    sentReminders(years: $years) {
      id
      holder
      accountName
      preparedAt
      count
      moved
      years
    }
  }
`)

/** The rules that find something among the filtered declarations. */
export const openRulesQuery = graphql(`
  query OpenRules($filter: DeclarationFilter!) {
    findings(filter: $filter) {
      rules {
        rule {
          id
          severity
        }
        open
      }
    }
  }
`)

/** How many of the chosen declarations can be reminded of. */
export const pendingCountQuery = graphql(`
  query PendingCount($filter: DeclarationFilter!) {
    statistics(filter: $filter, by: []) {
      pending
    }
  }
`)
