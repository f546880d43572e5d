import { computed, type ComputedRef } from 'vue'
import type { NoticeEndQueryVariables } from '../graphql/gql/graphql'
import { useQuery } from '../graphql/use-query'
import { noticeEndQuery } from './document'

/**
 * The last day of a public notice, computed with the cycle's calendar; null before asking or if it cannot be computed.
 */
export function useNoticeEnd(asked: () => NoticeEndQueryVariables | null): {
  end: ComputedRef<string | null>
  unknown: ComputedRef<boolean>
} {
  const { data, failure } = useQuery(noticeEndQuery, asked)
  const answered = computed(() => (asked() && !failure.value ? data.value : null))
  const end = computed(() => answered.value?.noticeEnd ?? null)
  const unknown = computed(
    () => asked() !== null && (failure.value !== null || (answered.value !== null && !end.value)),
  )
  return { end, unknown }
}
