import { graphql } from '../graphql/gql'

export const finishTourMutation = graphql(`
  mutation FinishTour {
    finishTour {
      username
      toured
    }
  }
`)
