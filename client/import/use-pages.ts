import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { failureOf, type Failure } from '../graphql/failure'

/** Rows a page. */
export const pageSize = 50

export interface Pages<Item> {
  /** Null before the first answer. */
  items: Ref<Item[] | null>
  failure: Ref<Failure | null>
  loading: Ref<boolean>
  /** Whether the last page is there. */
  complete: Ref<boolean>
  more(): Promise<void>
  reload(): Promise<void>
}

/** A list that grows page by page; what it shows stays until the first page of another question has come. */
export function usePages<Item>(question: () => string, ask: (after: Item | undefined) => Promise<Item[]>): Pages<Item> {
  const items = shallowRef<Item[] | null>(null)
  const failure = shallowRef<Failure | null>(null)
  const loading = ref(false)
  const complete = ref(false)
  let turn = 0

  async function load(known: Item[]): Promise<void> {
    turn += 1
    const own = turn
    loading.value = true
    try {
      const page = await ask(known.at(-1))
      if (own !== turn) return
      items.value = [...known, ...page]
      complete.value = page.length < pageSize
      failure.value = null
    } catch (error) {
      if (own === turn) failure.value = failureOf(error)
    } finally {
      if (own === turn) loading.value = false
    }
  }

  const reload = () => load([])
  watch(question, reload, { immediate: true })
  onScopeDispose(() => (turn += 1))
  return { items, failure, loading, complete, more: () => load(items.value ?? []), reload }
}
