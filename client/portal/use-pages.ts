import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter, type RouteMeta } from 'vue-router'
import { usePortal } from './use-portal'

/** A page that can be opened by its name alone. */
export interface NamedPage extends RouteMeta {
  name: string
  path: string
}

/** Whether the path needs no parameter; one at the end may be left out, such as `/:guide(officer|words)?`. */
export const isOpenedByName = (path: string): boolean => !path.replace(/\/:[^/]*\?$/, '').includes(':')

/** The pages that the account may open and that have a name in the menu's words, in the order of the routes. */
export function usePages() {
  const { options } = useRouter()
  const { te } = useI18n()
  const { may } = usePortal()
  const named = options.routes.flatMap(({ name, path, meta }): NamedPage[] =>
    isOpenedByName(path) && te(`nav.${String(name)}`) ? [{ ...meta, name: String(name), path }] : [],
  )
  return computed(() => named.filter(({ action }) => may(action)))
}
