import { useI18n } from 'vue-i18n'
import { attributeOf, type AttributeKey } from '../../schema/field'
import type { Value } from '../../schema/field/value'
import { yesNoLabel } from '../../schema/vocabulary'
import { useCycles } from '../portal/use-cycles'
import { formatInstant } from '../locale/format'
import { useLabel } from '../locale/label'

/** A declaration from any query that includes its employer. */
export interface Answered {
  employer: Partial<Record<'name' | 'code' | 'nature', string | null>>
}

/** An attribute's text on a page: labels for codes, Beijing time for moments, an empty text without a value. */
export function useAttributeText() {
  const { t } = useI18n()
  const { word, of } = useLabel()
  const { seriesName, bodyName } = useCycles()

  function textOf(value: Value, held: unknown): string {
    if (held === null || held === undefined) return ''
    if (Array.isArray(held)) {
      return held.length === 0 ? t('drawer.none') : held.map((each) => textOf(value, each)).join('、')
    }
    switch (value.kind) {
      case 'code':
      case 'codes':
        return word(value.words, String(held))
      case 'yesNo':
        return of(yesNoLabel[held ? 'true' : 'false'])
      case 'series':
        return seriesName(String(held))
      case 'committee':
        return bodyName(String(held))
      case 'moment':
        // Midnight means that the file gave only the day.
        return formatInstant(String(held)).replace(/ 00:00$/, '')
      case 'count':
        return value.unit ? `${String(held)} ${of(value.unit)}` : String(held)
      default:
        return String(held)
    }
  }

  return (declaration: Answered, key: AttributeKey): string => {
    const { employer, value } = attributeOf(key)
    return textOf(
      value,
      employer ? declaration.employer[employer] : (declaration as Partial<Record<AttributeKey, unknown>>)[key],
    )
  }
}
