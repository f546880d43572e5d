import { useI18n } from 'vue-i18n'
import type { RuleFieldsFragment } from '../graphql/gql/graphql'

/** A rule's texts in the page's language. Clauses and quotations stay Chinese. */
export function useRuleWords() {
  const { locale, t } = useI18n()
  const english = () => locale.value === 'en'
  return {
    titleOf: (rule: Pick<RuleFieldsFragment, 'title' | 'titleEn'>) => (english() ? rule.titleEn : rule.title),
    adviceOf: (rule: RuleFieldsFragment) => (english() ? rule.adviceEn : rule.advice),
    groundOf: (rule: RuleFieldsFragment) =>
      rule.clause ? t('finding.clause', { clause: rule.clause }) : t('finding.proposed'),
  }
}
