import { attributeList, attributes, type AttributeKey, type KeyWith } from './index'

/** What a list can be sorted by that is an attribute. */
export type SortedAttribute = (typeof attributes)[KeyWith<'sort'>]['sort']['as']
/** The next deadline first, then whoever waits longest. */
export type SortField = SortedAttribute | 'URGENCY'

const sorted = attributeList.flatMap(({ key, sort }) => (sort ? [{ key, ...sort }] : []))

export const attributeOfSort = Object.fromEntries(sorted.map(({ as, key }) => [as, key])) as Record<
  SortedAttribute,
  AttributeKey
>

/** Every order and the contract's sentence of it. */
export const sortFields = {
  ...Object.fromEntries(sorted.map(({ as, description }) => [as, description])),
  URGENCY: 'The next deadline first, then whatever waits longest.',
} as Record<SortField, string>
