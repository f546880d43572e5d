import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import * as page from '../../client/graphql/gql/graphql'

/** What a page sends. */
export interface Question {
  name: string
  query: string
  variables: object
}

/** Variables that the page must send don't compile without them. */
export function question<V extends object>(
  name: string,
  document: TypedDocumentNode<unknown, V>,
  variables: V,
): Question {
  return { name, query: print(document), variables }
}

/** What an overview of a running year asks when it is opened. */
export function overviewQuestions(year: number): Question[] {
  const filter = { year: [year] }
  return [
    question('Overview', page.OverviewDocument, { filter }),
    question('Flow', page.FlowDocument, { filter }),
    question('Headline', page.HeadlineDocument, { filter: { year: [year - 1] }, asOf: `${year - 1}-11-20` }),
    question('Weeks', page.WeeksDocument, {
      filter,
      first: `${year}-10-23`,
      second: `${year}-10-30`,
      third: `${year}-11-06`,
      fourth: `${year}-11-13`,
    }),
  ]
}
