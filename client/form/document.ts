import { graphql } from '../graphql/gql'

export const formsQuery = graphql(`
  query Forms {
    forms {
      id
      name
      fileName
      accountName
      shared
      editable
      changedAt
      tagged
    }
  }
`)

export const formQuery = graphql(`
  query Form($id: ID!) {
    form(id: $id) {
      form {
        id
        name
        fileName
        editable
        version
        tagged
      }
      sheets {
        name
        rows
        columns
        cells {
          row
          column
          text
          formula
        }
        merges {
          top
          bottom
          left
          right
        }
      }
      tags {
        sheet
        cell
        text
      }
      typed {
        key
        value
      }
    }
  }
`)

export const formFiguresQuery = graphql(`
  query FormFigures($id: ID!, $filter: DeclarationFilter!, $asOf: Day) {
    formFigures(id: $id, filter: $filter, asOf: $asOf) {
      sheet
      cell
      kind
      value
      meaning
      query
      key
    }
  }
`)

export const saveFormMutation = graphql(`
  mutation SaveForm($id: ID!, $version: Int!, $name: String!, $tags: [FormTagInput!]!, $typed: [FormTypedInput!]!) {
    saveForm(id: $id, version: $version, name: $name, tags: $tags, typed: $typed) {
      id
      name
      version
      tagged
      changedAt
    }
  }
`)

export const deleteFormMutation = graphql(`
  mutation DeleteForm($id: ID!) {
    deleteForm(id: $id) {
      id
    }
  }
`)
