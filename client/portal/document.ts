import { graphql } from '../graphql/gql'

graphql(`
  fragment CycleWindowFields on CycleWindow {
    id
    name
    nameEn
    startsAt
    endsAt
    printed
    clause
    text
    byNotice
    stages
    workingDays
  }
`)

export const cyclesQuery = graphql(`
  query Cycles {
    cycles {
      year
      title
      isSample
      hasDeclarations
      referenceYear
      windows {
        ...CycleWindowFields
      }
      series {
        code
        name
        shortName
        nationalName
      }
      bodies {
        code
        name
        annexNo
        phone
        place
      }
    }
  }
`)
