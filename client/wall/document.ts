import { graphql } from '../graphql/gql'

graphql(`
  fragment WallLinkFields on WallLink {
    id
    name
    state
    createdBy
    createdAt
    expiresAt
    revokedAt
    lastUsedAt
    lastAddress
  }
`)

export const wallLinksQuery = graphql(`
  query WallLinks {
    wallLinks {
      ...WallLinkFields
    }
  }
`)

export const createWallLinkMutation = graphql(`
  mutation CreateWallLink($name: String!, $days: Int!) {
    createWallLink(name: $name, days: $days) {
      link {
        ...WallLinkFields
      }
      token
    }
  }
`)

export const revokeWallLinkMutation = graphql(`
  mutation RevokeWallLink($id: ID!) {
    revokeWallLink(id: $id) {
      ...WallLinkFields
    }
  }
`)
