import { graphql } from '../graphql/gql'

graphql(`
  fragment PolicyFields on SecurityPolicy {
    separated
    passwordDays
    passwordHistory
    sessionLimit
    secondFactorRoles
    officersReady
    endAskedBy
    version
  }
`)

export const securityPolicyQuery = graphql(`
  query SecurityPolicy {
    securityPolicy {
      ...PolicyFields
    }
  }
`)

export const savePolicyMutation = graphql(`
  mutation SaveSecurityPolicy($policy: SecurityPolicyInput!) {
    saveSecurityPolicy(policy: $policy) {
      ...PolicyFields
    }
  }
`)

export const separateOfficersMutation = graphql(`
  mutation SeparateOfficers($version: Int!) {
    separateOfficers(version: $version) {
      ...PolicyFields
    }
  }
`)

export const endSeparationMutation = graphql(`
  mutation EndSeparation($version: Int!) {
    endSeparation(version: $version) {
      ...PolicyFields
    }
  }
`)
