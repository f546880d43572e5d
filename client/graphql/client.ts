import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
import type { ErrorCode } from './gql/graphql'
import { backgroundHeaders, onForget, portalFetch } from '../connection/portal-fetch'
import { requestTask } from '../connection/request-task'
import { announceViewerChange } from '../connection/viewer-change'
import { typePolicies } from './type-policies'

/**
 * Context for requests that the page sends without its user. They never share the answer of an equal request that was
 * sent before the data changed.
 */
export const backgroundRequest = { headers: backgroundHeaders, queryDeduplication: false }

/** The only store of server data in the client. It is emptied when another account signs in. */
export const client = new ApolloClient({
  cache: new InMemoryCache({ typePolicies }),
  link: ApolloLink.from([
    new ErrorLink(({ error }) => {
      const expired =
        CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === ('UNAUTHENTICATED' satisfies ErrorCode))
      if (expired) announceViewerChange()
    }),
    new HttpLink({
      uri: '/graphql',
      credentials: 'same-origin',
      async fetch(route, init) {
        await requestTask()
        return portalFetch(String(route), init)
      },
    }),
  ]),
})

onForget(() => client.clearStore())
