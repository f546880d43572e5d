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
