import { refDebounced } from '@vueuse/core'
import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { foldSearch } from '../../schema/vocabulary'
import { useFilter } from '../filter/use-filter'
import { useQuery } from '../graphql/use-query'
import { usePages, type NamedPage } from '../portal/use-pages'
import { usePortal } from '../portal/use-portal'
import { savedViewsQuery } from '../view/document'
import { addressOf } from '../view/view-address'
import { findQuery } from './document'
import { pageInitials } from './page-initials'
import { recent } from './recent'
import { addressOfFound, type Target } from './target'

/** Milliseconds without a key before the server is asked. */
const pause = 150

/** What the typed text finds: pages, saved views, and what the server finds; without a text what was opened last. */
export function useTargets(typed: Ref<string>) {
  const { t } = useI18n()
  const opened = usePages()
  const { may } = usePortal()
  const { year } = useFilter()
  const { data: views } = useQuery(savedViewsQuery, () => (may('VIEW_STATISTICS') ? {} : null))
  const asked = refDebounced(typed, pause)
  const { data: found, loading } = useQuery(findQuery, () =>
    may('VIEW_DECLARATIONS') && asked.value.trim() && year.value !== null
      ? { text: asked.value, year: year.value }
      : null,
  )

  const targetOf = ({ name }: NamedPage): Target => {
    return { key: `PAGE ${name}`, kind: 'PAGE', name: t(`nav.${name}`), detail: '', to: { name } }
  }
  const pages = computed(() => opened.value.map(targetOf))
  /** The others are offered as soon as something is typed. */
  const ofMenu = computed(() => opened.value.filter(({ menu }) => menu).map(targetOf))
  const kept = computed(() =>
    (views.value?.savedViews ?? []).map((view): Target => ({
      key: `VIEW ${view.id}`,
      kind: 'VIEW',
      name: view.name,
      detail: view.own ? '' : view.accountName,
      to: addressOf(view),
    })),
  )
  const remote = computed(() =>
    (found.value?.find ?? []).map((each): Target => ({
      key: `${each.kind} ${each.id}`,
      kind: each.kind,
      name: each.name,
      detail: each.detail ?? '',
      to: addressOfFound(each, year.value!),
    })),
  )

  const targets = computed((): Target[] => {
    const text = foldSearch(typed.value)
    if (!text)
      return [...recent.value, ...ofMenu.value.filter(({ key }) => !recent.value.some((one) => one.key === key))]
    const matches = ({ key, name }: Target) =>
      foldSearch(name).includes(text) || (pageInitials[key.slice('PAGE '.length)] ?? '').startsWith(text)
    return [...[...pages.value, ...kept.value].filter(matches), ...remote.value]
  })
  return { targets, loading: computed(() => loading.value && Boolean(asked.value.trim())) }
}
