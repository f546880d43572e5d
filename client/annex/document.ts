import { graphql } from '../graphql/gql'

export const annexQuery = graphql(`
  query Annex($id: ID!) {
    declaration(id: $id) {
      id
      year
      name
      idNumber
      gender
      ethnicity
      birthDate
      politicalStatus
      education
      degree
      employer {
        id
        name
      }
      series
      specialty
      level
      targetTitle
      currentTitle
      noticeFrom
      noticeTo
    }
  }
`)
