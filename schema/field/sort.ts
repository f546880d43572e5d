import { attributeList, attributes, type AttributeKey, type KeyWith } from './index'

/** Sort fields that are attributes. */
export type SortedAttribute = (typeof attributes)[KeyWith<'sort'>]['sort']['as']
/** URGENCY: what is late, then the next deadline, then the longest waiting time. HOLDER: by the office that has it. */
export type SortField = SortedAttribute | 'URGENCY' | 'HOLDER'

const sorted = attributeList.flatMap(({ key, sort }) => (sort ? [{ key, ...sort }] : []))

export const attributeOfSort = Object.fromEntries(sorted.map(({ as, key }) => [as, key])) as Record<
  SortedAttribute,
  AttributeKey
>

/** Description of each sort field in the contract. */
export const sortFields = {
  ...Object.fromEntries(sorted.map(({ as, description }) => [as, description])),
  URGENCY:
    'Sorted by urgency: what is late (逾期) first, then by the next deadline, then by the longest waiting time; ended declarations come last.',
  HOLDER:
    'Sorted by the office that has it (办理方): committees, county bureaus, the city bureau, departments, employers, applicants. Rows of one office stand together; ended declarations come last.',
} as Record<SortField, string>
