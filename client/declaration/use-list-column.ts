import { useI18n } from 'vue-i18n'
import { attributeOf } from '../../schema/field'
import { isStanding, listColumnLabels, type ListColumnKey } from '../../schema/field/list-column'
import type { DeclarationSortField, DeclarationsQuery } from '../graphql/gql/graphql'
import { formatDeadline } from '../locale/format'
import { useLabel } from '../locale/label'
import type { ListColumn } from '../ui/column'
import { useAttributeText } from './use-attribute-text'
import { useHolderOf } from './use-holder-of'

export type Row = DeclarationsQuery['declarations']['edges'][number]['node']

/** Pixels, where an account chose none. */
const usualWidth: Partial<Record<ListColumnKey, number>> = {
  name: 128,
  employer: 176,
  county: 80,
  series: 112,
  level: 64,
  stage: 112,
  holder: 168,
  phone: 112,
  deadline: 100,
  daysLeft: 144,
  outcome: 72,
  platformNo: 136,
}

/** English words are longer. */
const englishWidth: Partial<Record<ListColumnKey, number>> = {
  county: 96,
  level: 112,
  stage: 144,
  daysLeft: 176,
  outcome: 112,
}

/** On paper their texts stay on one line, and the others take the rest of its width. */
const unbroken: ReadonlySet<ListColumnKey> = new Set([
  'county',
  'level',
  'stage',
  'phone',
  'deadline',
  'daysLeft',
  'platformNo',
])

/** The field that orders the list by a column. */
export function sortFieldOf(key: ListColumnKey): DeclarationSortField | undefined {
  if (key === 'deadline' || key === 'daysLeft') return 'URGENCY'
  // A phone says nothing by its digits: rows with the same one stand together.
  if (key === 'holder' || key === 'phone') return 'HOLDER'
  return isStanding(key) ? undefined : (attributeOf(key).sort?.as as DeclarationSortField | undefined)
}

/** A column of the list of declarations: its name, width and texts. */
export function useListColumn() {
  const { t, locale } = useI18n()
  const { of } = useLabel()
  const textOf = useAttributeText()
  const holderOf = useHolderOf()

  function leftOf({ deadline, overdue }: Row): string {
    const days = deadline?.workingDaysLeft
    if (typeof days !== 'number') return overdue ? t('list.overdue') : ''
    if (overdue) return t('list.daysLate', { n: -days })
    return days < 0 ? t('list.daysPast', { n: -days }) : t('list.daysLeft', { n: days })
  }

  function textIn(key: ListColumnKey, row: Row): string {
    if (key === 'holder') return row.outcome ? '' : holderOf(row)
    if (key === 'phone') return row.outcome ? '' : (row.contact?.phone ?? '')
    if (key === 'deadline') return row.deadline ? formatDeadline(row.deadline.at).slice(0, 10) : ''
    if (key === 'daysLeft') return leftOf(row)
    const text = textOf(row, key)
    // The column is wide enough for the day only, not for the time.
    return attributeOf(key).value.kind === 'moment' ? text.slice(0, 10) : text
  }

  const usualOf = (key: ListColumnKey) => (locale.value === 'en' && englishWidth[key]) || usualWidth[key] || 112

  return (key: ListColumnKey, width: number | null): ListColumn<Row> => ({
    key,
    name: of(listColumnLabels.get(key)!),
    text: (row) => textIn(key, row),
    width: width ?? usualOf(key),
    whole: unbroken.has(key),
    number: !isStanding(key) && attributeOf(key).value.kind === 'count',
    ...(sortFieldOf(key) && { sortable: true }),
  })
}
