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
