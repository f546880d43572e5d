import type { Label } from '../vocabulary'
import { attributeList, labelOf, type AttributeKey } from './index'

/** What a list of declarations shows besides attributes: whose desk it is on, whom to call, until when. */
const standing = {
  holder: { label: { zh: '办理方', en: 'With' } },
  phone: { label: { zh: '电话', en: 'Phone' } },
  deadline: { label: { zh: '期限', en: 'Deadline' } },
  daysLeft: { label: { zh: '剩余/逾期', en: 'Left/late' } },
} as const satisfies Record<string, { label: Label }>

export type StandingColumn = keyof typeof standing
export type ListColumnKey = AttributeKey | StandingColumn

export const isStanding = (key: ListColumnKey): key is StandingColumn => Object.hasOwn(standing, key)

/** All columns of the list of declarations, on the page and in its exports. */
export const listColumnLabels = new Map<ListColumnKey, Label>([
  ...attributeList.flatMap(({ key, list }) => (list ? [[key, list.label ?? labelOf(key)] as const] : [])),
  ...Object.entries(standing).map(([key, { label }]) => [key as StandingColumn, label] as const),
])

/** Those that are shown until an account chooses others. */
export const usualColumns: readonly ListColumnKey[] = [
  'name',
  'employer',
  'series',
  'level',
  'stage',
  'holder',
  'phone',
  'deadline',
  'daysLeft',
  'county',
  'outcome',
  'platformNo',
]
