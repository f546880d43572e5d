import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { filterField } from '../../schema/field/filter'
import { basePath } from '../connection/base-path'
import { useLabel } from '../locale/label'
import { filterOfQuery } from './url'
import { useChips, type Chip } from './words'

/** What a link opens, from its address alone: rows, or this page narrowed. Null for every other link. */
export function useLinkWords() {
  const { t } = useI18n()
  const { of } = useLabel()
  const route = useRoute()
  const router = useRouter()
  const chipsOf = useChips()

  /** The page doesn't know the names behind the ids of employers, declarations and reminders. */
  function nameOf({ field, name }: Chip): string {
    const { value, name: label } = filterField(field)
    return ['employer', 'declaration', 'reminder'].includes(value.kind) ? of(label) : name
  }

  return (link: HTMLAnchorElement): string | null => {
    const { origin, pathname, search } = new URL(link.href)
    if (origin !== location.origin || !pathname.startsWith(`${basePath}/`)) return null
    const target = router.resolve(pathname.slice(basePath.length) + search)
    const filter = filterOfQuery(target.query, null)
    if (!filter) return null
    const names = [...new Set(chipsOf(filter).map(nameOf))]
    if (target.name === route.name) {
      const here = filterOfQuery(route.query, filter.year[0] ?? null)
      const shown = new Set(here ? chipsOf(here).map(nameOf) : [])
      const added = names.filter((name) => !shown.has(name))
      return added.length > 0 ? t('filter.onlyTip', { names: added.join(' · ') }) : null
    }
    if (target.name === 'difference')
      return t('filter.differenceTip', { names: [filter.year.join(t('head.yearsJoin')), ...names].join(' · ') })
    if (target.name !== 'declarations') return null
    const day = typeof target.query.asOf === 'string' ? [t('filter.dayTip', { day: target.query.asOf })] : []
    return t('filter.rowsTip', { names: [filter.year.join(t('head.yearsJoin')), ...names, ...day].join(' · ') })
  }
}
