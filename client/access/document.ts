import { graphql } from '../graphql/gql'

export const changePasswordMutation = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      username
    }
  }
`)
