import { computed, shallowRef, watch, type Ref } from 'vue'
import { useAction } from '../graphql/use-action'
import type { DeclarationsQueryVariables } from '../graphql/gql/graphql'
import { declarationsQuery } from './document'
import type { Row } from './use-list-column'

/** Rows that are read at once. */
export const stretch = 100

/**
 * The rows of a long list that are needed, by their places. A stretch is read when one of its rows is asked for, and again
 * after the data changed.
 *
 * @param first the list's first stretch, which the page reads
 */
export function useRowWindow(
  variables: Ref<DeclarationsQueryVariables | null>,
  first: Ref<{ rows: readonly Row[]; total: number } | null>,
) {
  const { ask, refusal } = useAction()
  const stretches = shallowRef<ReadonlyMap<number, readonly Row[]>>(new Map())
  let asked = new Set<number>()

  watch(
    first,
    (found) => {
      asked = new Set([0])
      stretches.value = new Map(found ? [[0, found.rows]] : [])
    },
    { immediate: true },
  )

  async function read(index: number): Promise<void> {
    const own = asked
    own.add(index)
    if (!variables.value) return
    const answer = await ask(declarationsQuery, {
      ...variables.value,
      first: stretch,
      skip: index * stretch,
      after: null,
      before: null,
    })
    if (own !== asked) return
    if (!answer) own.delete(index)
    else
      stretches.value = new Map(stretches.value).set(
        index,
        answer.declarations.edges.map(({ node }) => node),
      )
  }

  /** Reads what is missing of the rows from one place to another. */
  function need(from: number, to: number): void {
    for (let index = Math.floor(from / stretch); index <= Math.floor(to / stretch); index += 1)
      if (!asked.has(index)) void read(index)
  }
  const rowAt = (place: number): Row | undefined => stretches.value.get(Math.floor(place / stretch))?.[place % stretch]

  return { need, rowAt, total: computed(() => first.value?.total ?? 0), refusal }
}
