import { graphql } from '../graphql/gql'

export const portalQuery = graphql(`
  query Portal {
    portal {
      sample
      now
      dataAt
      dataBatch
      revision
      localHolidaysUnconfirmed
      samplePassword
      sampleAccounts {
        username
        displayName
        role
      }
    }
    viewer {
      username
      displayName
      role
      counties
      committees
      departments
      mustChangePassword
      passwordAged
      mustEnrolSecondFactor
      separated
      actions
    }
  }
`)

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
