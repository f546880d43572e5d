import type { RouteLocationRaw } from 'vue-router'
import type { FindQuery } from '../graphql/gql/graphql'

/** A line of the command menu and what it opens. */
export interface Target {
  key: string
  kind: 'PAGE' | 'VIEW' | FindQuery['find'][number]['kind']
  name: string
  detail: string
  to: RouteLocationRaw
}

/** Where a found thing is shown. */
export function addressOfFound({ kind, id }: FindQuery['find'][number], year: number): RouteLocationRaw {
  const query = { year }
  switch (kind) {
    case 'DECLARATION':
      return { name: 'declarations', query: { ...query, open: id } }
    case 'EMPLOYER':
      return { name: 'declarations', query: { ...query, employer: id } }
    case 'COMMITTEE':
      return { name: 'committee', params: { code: id }, query }
    case 'SERIES':
      return { name: 'overview', query: { ...query, series: id } }
    case 'COUNTY':
      return { name: 'overview', query: { ...query, county: id } }
    case 'RULE':
      return { name: 'declarations', query: { ...query, finding: id } }
  }
}

/** How many opened targets are remembered. */
const most = 8

/** The opened targets, the latest first, each once. */
export const withOpened = (opened: readonly Target[], target: Target): Target[] =>
  [target, ...opened.filter(({ key }) => key !== target.key)].slice(0, most)
