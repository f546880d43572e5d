import { attributeList, attributes, type AttributeKey, type KeyWith } from './index'

/** Sort fields that are attributes. */
export type SortedAttribute = (typeof attributes)[KeyWith<'sort'>]['sort']['as']
/** URGENCY: the next deadline first, then the longest waiting time. */
export type SortField = SortedAttribute | 'URGENCY'

const sorted = attributeList.flatMap(({ key, sort }) => (sort ? [{ key, ...sort }] : []))

export const attributeOfSort = Object.fromEntries(sorted.map(({ as, key }) => [as, key])) as Record<
  SortedAttribute,
  AttributeKey
>

/** Description of each sort field in the contract. */
export const sortFields = {
  ...Object.fromEntries(sorted.map(({ as, description }) => [as, description])),
  URGENCY: 'Sorted by the next deadline, then by the longest waiting time.',
} as Record<SortField, string>
