import { graphql } from '../graphql/gql'

export const findQuery = graphql(`
  query Find($text: String!, $year: Int!) {
    find(text: $text, year: $year) {
      kind
      id
      name
      detail
    }
  }
`)
