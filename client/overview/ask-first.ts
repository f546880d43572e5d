import type { LocationQuery } from 'vue-router'
import { filterOfQuery } from '../filter/url'
import { askEarly, prepareQuestion } from '../graphql/question'
import { useCycles } from '../portal/use-cycles'
import { overviewQuery } from './document'
import { viewOf } from './view'

/** Asks for the figures of an address, before the page is there. */
export function askFirst(query: LocationQuery): void {
  const filter = filterOfQuery(query, useCycles().openingYear.value)
  if (filter && viewOf(query, filter) === 'progress') askEarly(overviewQuery, { filter })
}

export const prepareFirst = () => prepareQuestion(overviewQuery, { filter: { year: [] } })
