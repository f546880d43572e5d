import { useDebounceFn } from '@vueuse/core'
import { computed, shallowRef } from 'vue'
import { listColumnLabels, usualColumns, type ListColumnKey } from '../../schema/field/list-column'
import { useAction } from '../graphql/use-action'
import { useQuery } from '../graphql/use-query'
import { listSettingQuery, saveListSettingMutation } from './document'

export interface ShownColumn {
  key: ListColumnKey
  width: number | null
}

export interface ListSetting {
  columns: readonly ShownColumn[]
  dense: boolean
}

const usual: ListSetting = { columns: usualColumns.map((key) => ({ key, width: null })), dense: false }
/** Milliseconds. A width changes many times while its edge is dragged. */
const pause = 600

/** The account's columns, their widths and the density. A change is shown at once and kept on the server. */
export function useListSetting() {
  const { data, loading } = useQuery(listSettingQuery, () => ({}))
  const { run } = useAction()
  const changed = shallowRef<ListSetting | null>(null)

  const kept = computed((): ListSetting | null => {
    const stored = data.value?.listSetting
    if (!stored) return null
    const columns = stored.columns.flatMap(({ key, width }) =>
      listColumnLabels.has(key as ListColumnKey) ? [{ key: key as ListColumnKey, width: width ?? null }] : [],
    )
    return columns.length > 0 ? { columns, dense: stored.dense } : null
  })
  const setting = computed(() => changed.value ?? kept.value ?? usual)
  const save = useDebounceFn((next: ListSetting) => {
    const columns = next.columns.map(({ key, width }) => ({ key, width }))
    return run(saveListSettingMutation, { setting: { columns, dense: next.dense } })
  }, pause)

  function change(part: Partial<ListSetting>): void {
    changed.value = { ...setting.value, ...part }
    void save(changed.value)
  }

  return { setting, loading, change, reset: () => change(usual) }
}
