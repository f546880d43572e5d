import { useI18n } from 'vue-i18n'
import { filterField, filterKeys, type FilterKey } from '../../schema/field/filter'
import { missingLabel, missingValue, type FilterField } from '../../schema/field/filter-value'
import { useCycles } from '../portal/use-cycles'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import { useLabel } from '../locale/label'

export interface Chip {
  field: FilterKey
  /** The list's value that the chip shows; null if it shows the whole condition. */
  value: string | null
  name: string
}

/** A condition of more values has one chip, which names the first of them. */
const mostChips = 5

/** The name of a field's value in the page's language; the value itself if only the server has its name. */
export function useValueName() {
  const { of, word } = useLabel()
  const { seriesName, bodyName } = useCycles()

  return ({ value, missing }: FilterField, asked: string): string => {
    if (missing && asked === missingValue) return of(missingLabel)
    switch (value.kind) {
      case 'code':
        return word(value.words, asked)
      case 'series':
        return seriesName(asked)
      case 'committee':
        return bodyName(asked)
      default:
        return asked
    }
  }
}

/**
 * The filter's conditions as chips, one per value of a short list. The year has no chip, because the page's header shows it.
 *
 * @param employers names of employers by their ids, as far as they are known
 */
export function useChips(employers: () => Record<string, string> = () => ({})) {
  const { t } = useI18n()
  const { of } = useLabel()
  const wordOf = useValueName()

  function nameOf(field: FilterField, asked: string): string {
    const employer = field.value.kind === 'employer' ? employers()[asked] : undefined
    if (employer) return employer
    if (field.answers) return of(field.answers[asked === 'true' ? 'true' : 'false'])
    return field.chip ? of(field.chip).replace('{value}', () => wordOf(field, asked)) : wordOf(field, asked)
  }

  return (filter: DeclarationFilter): Chip[] =>
    filterKeys.flatMap((key): Chip[] => {
      const asked = filter[key]
      if (key === 'year' || asked === null || asked === undefined) return []
      const field = filterField(key)
      if (Array.isArray(asked) && asked.length > mostChips) {
        const name = t('filter.many', { name: nameOf(field, String(asked[0])), n: asked.length })
        return [{ field: key, value: null, name }]
      }
      if (!Array.isArray(asked)) return [{ field: key, value: null, name: nameOf(field, String(asked)) }]
      return asked.map((entry) => ({ field: key, value: String(entry), name: nameOf(field, String(entry)) }))
    })
}
