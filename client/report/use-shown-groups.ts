import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import { useAction } from '../graphql/use-action'
import { useQuery } from '../graphql/use-query'
import type { ColumnGroup } from './column-groups'
import { reportSettingQuery, saveReportSettingMutation } from './document'

/**
 * The names of the groups of columns that the account shows of a table. A change is shown at once and kept on the server. A
 * kept group that the table no longer has is left out; without any left the usual ones are shown.
 */
export function useShownGroups(code: () => string, groups: ComputedRef<ColumnGroup[]>, usual: ComputedRef<string[]>) {
  const { data, loading } = useQuery(reportSettingQuery, () => ({ code: code() }))
  const { run } = useAction()
  const changed = shallowRef<string[] | null>(null)
  watch(code, () => (changed.value = null))

  const kept = computed(() => {
    const setting = data.value?.reportSetting
    const stored = setting?.code === code() ? setting.groups : []
    const names = groups.value.map(({ name }) => name).filter((name) => stored.includes(name))
    return names.length > 0 ? names : null
  })
  const shown = computed({
    get: () => changed.value ?? kept.value ?? usual.value,
    set(names) {
      changed.value = names
      void run(saveReportSettingMutation, { code: code(), groups: names })
    },
  })

  return { shown, loading }
}
