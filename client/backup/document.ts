import { graphql } from '../graphql/gql'

export const backupQuery = graphql(`
  query Backup {
    backup {
      version
      madeAt
      size
      scheduledAt
      overdue
      failedAt
      failure
    }
  }
`)
