import { computed, type Ref } from 'vue'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import type { Failure } from '../graphql/failure'
import type { QueryState } from '../graphql/use-query'

/** What each card of the overview has beside its figures. */
export interface CardState {
  /** The filter of the figures. */
  under?: DeclarationFilter | null | undefined
  /** Whether there are none yet. */
  loading: boolean
  failure: Failure | null
}

type Answered = Pick<QueryState<unknown, unknown>, 'data' | 'failure' | 'loading' | 'refetch'> & {
  asked: Readonly<Ref<{ filter: DeclarationFilter } | null>>
}

/** The state of the cards that show an answer, for `v-bind`. */
export const useCard = ({ data, asked, failure, loading, refetch }: Answered) =>
  computed((): CardState & { onRetry: () => void } => ({
    under: asked.value?.filter,
    loading: loading.value && !data.value,
    failure: failure.value,
    onRetry: () => void refetch(),
  }))
