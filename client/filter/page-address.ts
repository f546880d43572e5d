import type { DeclarationSortField } from '../graphql/gql/graphql'

/** What the list's address may say beside the filter. */
export const pageSizes = [20, 50, 100, 200] as const

export const sortFields: readonly DeclarationSortField[] = [
  'PLATFORM_NO',
  'NAME',
  'EMPLOYER',
  'COUNTY',
  'SERIES',
  'LEVEL',
  'STAGE',
  'ENTERED_ON',
  'SUBMITTED_AT',
  'URGENCY',
]
