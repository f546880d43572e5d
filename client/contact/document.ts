import { graphql } from '../graphql/gql'

export const contactsQuery = graphql(`
  query Contacts {
    contacts {
      id
      kind
      key
      name
      place
      phone
      note
      stands
      accountName
      recordedAt
    }
  }
`)

export const saveContactsMutation = graphql(`
  mutation SaveContacts($contacts: [ContactInput!]!) {
    saveContacts(contacts: $contacts) {
      saved {
        id
        kind
        key
      }
      replaced {
        id
        name
        place
        phone
        note
      }
    }
  }
`)

export const missingContactsQuery = graphql(`
  query MissingContacts($filter: DeclarationFilter!) {
    missingContacts(filter: $filter) {
      kind
      key
      employers
      waiting
      overdue
    }
  }
`)
