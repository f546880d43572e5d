import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { isTransient, type Failure } from '../graphql/failure'
import { failureOf } from '../graphql/failure-of'
import { setLag } from '../graphql/page-state'
import { retryWait } from '../connection/retry-wait'

/** Rows per page. */
export const pageSize = 50

export interface Pages<Item> {
  /** Null before the first answer. */
  items: Ref<Item[] | null>
  failure: Ref<Failure | null>
  loading: Ref<boolean>
  /** Whether the last page is loaded. */
  complete: Ref<boolean>
  more(): Promise<void>
  reload(): Promise<void>
}

/**
 * A list that is loaded page by page. When the question changes, the old rows stay, shown as outdated, until the first
 * new page arrives, and are removed if it fails. After a transient error the page is loaded again automatically.
 */
export function usePages<Item>(question: () => string, ask: (after: Item | undefined) => Promise<Item[]>): Pages<Item> {
  const items = shallowRef<Item[] | null>(null)
  const failure = shallowRef<Failure | null>(null)
  const loading = ref(false)
  const complete = ref(false)
  const listKey = Symbol('pages')
  let latest = 0

  async function load(known: Item[], tries = 0): Promise<void> {
    latest += 1
    const own = latest
    loading.value = true
    if (items.value && known.length === 0) setLag(listKey, 'EARLIER')
    try {
      const page = await ask(known.at(-1))
      if (own !== latest) return
      items.value = [...known, ...page]
      complete.value = page.length < pageSize
      failure.value = null
    } catch (error) {
      if (own === latest) fail(failureOf(error), known, tries)
    } finally {
      if (own === latest) {
        loading.value = false
        setLag(listKey, null)
      }
    }
  }

  function fail(found: Failure, known: Item[], tries: number): void {
    failure.value = found
    if (known.length === 0) items.value = null
    const own = latest
    if (isTransient(found)) void retryWait(tries).then(() => (own === latest ? load(known, tries + 1) : undefined))
  }

  const reload = () => load([])
  watch(question, reload, { immediate: true })
  onScopeDispose(() => {
    latest += 1
    setLag(listKey, null)
  })
  return { items, failure, loading, complete, more: () => load(items.value ?? []), reload }
}
