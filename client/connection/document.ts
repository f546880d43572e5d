import { graphql } from '../graphql/gql'

export const changedSubscription = graphql(`
  subscription Changed {
    changed {
      revision
      importRun
    }
  }
`)
