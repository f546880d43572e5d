import { graphql } from '../graphql/gql'

export const importRunsQuery = graphql(`
  query ImportRuns {
    importRuns {
      id
      fileName
      state
      startedAt
      appliedAt
      account
      new
      changed
      unchanged
      skipped
      rejected
    }
  }
`)

export const importRunQuery = graphql(`
  query ImportRun($id: ID!) {
    importRun(id: $id) {
      id
      fileName
      state
      startedAt
      errorCode
      errorMessage
      read
      new
      changed
      unchanged
      skipped
      rejected
    }
  }
`)

export const importRowsQuery = graphql(`
  query ImportRows($id: ID!, $kind: ImportRowKind!, $first: Int!) {
    importRun(id: $id) {
      id
      rows(kind: $kind, first: $first) {
        rowNumber
        kind
        platformNo
        problems {
          code
          column
          value
          reason
        }
        changes {
          column
          before
          after
        }
      }
    }
  }
`)

export const applyImportMutation = graphql(`
  mutation ApplyImport($id: ID!) {
    applyImport(id: $id) {
      id
      state
      new
      changed
    }
  }
`)

export const discardImportMutation = graphql(`
  mutation DiscardImport($id: ID!) {
    discardImport(id: $id) {
      id
      state
    }
  }
`)
