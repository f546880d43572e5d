import { graphql } from '../graphql/gql'

export const revealIdNumberMutation = graphql(`
  mutation RevealIdNumber($id: ID!, $purpose: String) {
    revealIdNumber(id: $id, purpose: $purpose) {
      idNumber
    }
  }
`)
