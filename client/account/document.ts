import { graphql } from '../graphql/gql'

export const accountFields = graphql(`
  fragment AccountFields on Account {
    id
    username
    displayName
    role
    counties
    committees
    departments
    disabled
    mustChangePassword
    rightsGranted
    hasSecondFactor
    passwordExpiresAt
    signedInAt
    sessions
    own
    version
  }
`)

export const accountsQuery = graphql(`
  query Accounts($search: String) {
    accounts(search: $search) {
      ...AccountFields
    }
  }
`)

export const grantableScopeQuery = graphql(`
  query GrantableScope {
    grantableScope {
      committees {
        code
        name
      }
      departments
    }
  }
`)

export const saveAccountMutation = graphql(`
  mutation SaveAccount($account: AccountInput!) {
    saveAccount(account: $account) {
      account {
        ...AccountFields
      }
      temporaryPassword
    }
  }
`)

export const disableAccountMutation = graphql(`
  mutation DisableAccount($id: ID!, $version: Int!) {
    disableAccount(id: $id, version: $version) {
      ...AccountFields
    }
  }
`)

export const enableAccountMutation = graphql(`
  mutation EnableAccount($id: ID!, $version: Int!) {
    enableAccount(id: $id, version: $version) {
      ...AccountFields
    }
  }
`)

export const resetPasswordMutation = graphql(`
  mutation ResetPassword($id: ID!, $version: Int!) {
    resetPassword(id: $id, version: $version) {
      account {
        ...AccountFields
      }
      temporaryPassword
    }
  }
`)

export const ownSessionsQuery = graphql(`
  query OwnSessions {
    sessions {
      id
      since
      lastUsed
      address
      current
    }
  }
`)

export const endSessionMutation = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      id
    }
  }
`)

export const endOtherSessionsMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      id
    }
  }
`)

export const grantRightsMutation = graphql(`
  mutation GrantRights($rights: RightsInput!) {
    grantRights(rights: $rights) {
      ...AccountFields
    }
  }
`)

export const unlockAccountMutation = graphql(`
  mutation UnlockAccount($id: ID!, $version: Int!) {
    unlockAccount(id: $id, version: $version) {
      ...AccountFields
    }
  }
`)

export const resetSecondFactorMutation = graphql(`
  mutation ResetSecondFactor($id: ID!, $version: Int!) {
    resetSecondFactor(id: $id, version: $version) {
      ...AccountFields
    }
  }
`)

export const ownSecondFactorQuery = graphql(`
  query OwnSecondFactor {
    secondFactor {
      since
      codesLeft
      imposed
    }
  }
`)

export const renewRecoveryCodesMutation = graphql(`
  mutation RenewRecoveryCodes($password: String!) {
    renewRecoveryCodes(password: $password) {
      codes
    }
  }
`)

export const removeSecondFactorMutation = graphql(`
  mutation RemoveSecondFactor($password: String!) {
    removeSecondFactor(password: $password) {
      since
    }
  }
`)
