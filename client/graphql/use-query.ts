import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter, type Ref } from 'vue'
import { retryWait } from '../connection/retry-wait'
import { onStale } from '../connection/stale'
import { backgroundRequest } from './client'
import { isCounted } from './counted'
import { isTransient, type Failure } from './failure'
import { failureOf } from './failure-of'
import { keptAnswer, noteAnswer } from './kept-answer'
import { setLag, type Lag } from './page-state'
import { ask as askServer } from './question'
import { watchAnswer } from './watch-answer'

export interface QueryState<Data, Variables> {
  /**
   * The last answer. It stays while new variables are being asked, so that the layout does not jump, and the page shows
   * that it is outdated. It is removed if the new query fails.
   */
  data: Ref<Data | null>
  /** The variables that `data` answers: what its numbers count and their links open, also while other variables are being asked. */
  asked: Ref<Variables | null>
  failure: Ref<Failure | null>
  loading: Ref<boolean>
  refetch(): Promise<void>
  /** Repeats the query in the background. The current data stays visible until the answer arrives. */
  refresh(): Promise<void>
}

interface QueryOptions {
  /** The part of the page that shows the answer says itself that it is outdated (`asked`); the rest of the page doesn't wait. */
  isBeside?: boolean
}

interface Asking {
  /** In the background: the current data stays visible until the answer arrives. */
  quiet?: boolean
  /** Number of failed attempts so far. */
  tries?: number
}

/** An answer, the variables that it answers, and how current it is. */
function useShownAnswer<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>) {
  const data = shallowRef<Data | null>(null)
  const asked: Ref<Variables | null> = shallowRef(null)
  const question = Symbol('question')
  /** `asked`, to compare. */
  let answered: string | null = null
  let unfollow = () => {}

  function show(answer: Data | null, variables: Variables | null): void {
    data.value = answer
    const key = variables && JSON.stringify(variables)
    if (key !== answered) asked.value = variables
    answered = key
    setLag(question, null)
  }

  /** What an action's answer says of the shown things is shown at once. */
  function follow(variables: Variables): void {
    unfollow()
    if (isCounted(query)) return
    unfollow = watchAnswer(query, variables, (answer) => (data.value = answer))
  }

  onScopeDispose(() => {
    unfollow()
    setLag(question, null)
  })
  return {
    data,
    asked,
    answers: (variables: Variables) => answered === JSON.stringify(variables),
    show,
    lag: (lag: Lag) => setLag(question, lag),
    follow,
    unfollow: () => unfollow(),
  }
}

/**
 * A query that runs again when its variables or the server's data change. With null variables it does not run. It is
 * repeated automatically after an error that a retry may solve. What was already answered is shown at once and asked
 * again, unless the data changed since.
 */
export function useQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables | null>,
  { isBeside = false }: QueryOptions = {},
): QueryState<Data, Variables> {
  const shown = useShownAnswer(query)
  const { data } = shown
  const failure = shallowRef<Failure | null>(null)
  const loading = shallowRef(true)
  let latest = 0

  /** Figures of these variables stay while the server can't be reached; anything else would be taken for the answer. */
  function fail(found: Failure, wanted: Variables, { quiet = false, tries = 0 }: Asking): void {
    const kept = quiet && data.value !== null && shown.answers(wanted) && isTransient(found)
    if (kept) {
      shown.lag('KEPT')
      shown.follow(wanted)
    } else {
      shown.show(null, null)
      failure.value = found
    }
    const own = latest
    if (isTransient(found)) void retryWait(tries).then(() => (own === latest ? ask({ quiet: true, tries: tries + 1 }) : undefined))
  }

  async function ask(asking: Asking = {}): Promise<void> {
    latest += 1
    const own = latest
    shown.unfollow()
    const wanted = toValue(variables)
    if (!wanted) return shown.show(null, null)
    const kept = asking.quiet || shown.answers(wanted) ? null : keptAnswer(query, wanted)
    if (kept) {
      failure.value = null
      shown.show(kept, wanted)
    }
    if (data.value !== null && !shown.answers(wanted) && !isBeside) shown.lag('EARLIER')
    if (!asking.quiet) loading.value = !kept
    try {
      const note = noteAnswer(query, wanted)
      const found = await askServer(query, wanted, asking.quiet ? backgroundRequest : undefined)
      note(found)
      if (own !== latest) return
      failure.value = null
      // The same answer again would draw everything again.
      shown.show(kept && JSON.stringify(kept) === JSON.stringify(found) ? data.value : found, wanted)
      shown.follow(wanted)
    } catch (error) {
      if (own === latest) fail(failureOf(error), wanted, { ...asking, quiet: asking.quiet || kept !== null })
    } finally {
      if (own === latest) loading.value = false
    }
  }

  watch(
    () => JSON.stringify(toValue(variables)),
    () => ask(),
    { immediate: true },
  )
  onScopeDispose(onStale(() => void ask({ quiet: true })))
  onScopeDispose(() => (latest += 1))
  return { data, asked: shown.asked, failure, loading, refetch: () => ask(), refresh: () => ask({ quiet: true }) }
}
