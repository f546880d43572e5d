import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
import type { ErrorCode } from './gql/graphql'
import { portalFetch } from '../connection/portal-fetch'
import { announceViewerChange } from '../connection/viewer-change'

/**
 * The context of what a page asks without its user: it doesn't count as use of the session, and it never takes the
 * answer of the same question that was asked before the change.
 */
export const byItself = { headers: { 'x-portal-refresh': '1' }, queryDeduplication: false }

/** Server data lives in this cache and nowhere else; another viewer empties it. */
export const client = new ApolloClient({
  cache: new InMemoryCache({
    typePolicies: {
      Cycle: { keyFields: ['year'] },
      // Plain facts of their parent, without an identity of their own.
      Portal: { keyFields: [] },
      Statistics: { keyFields: false },
      StageProgress: { keyFields: false },
      Series: { keyFields: false },
      ReviewingBody: { keyFields: false },
      CycleWindow: { keyFields: false },
      KnownIssue: { keyFields: false },
    },
  }),
  link: ApolloLink.from([
    new ErrorLink(({ error }) => {
      const expired =
        CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === ('UNAUTHENTICATED' satisfies ErrorCode))
      if (expired) announceViewerChange()
    }),
    new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: portalFetch }),
  ]),
})
