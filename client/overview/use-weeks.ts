import { computed } from 'vue'
import { useFilter } from '../filter/use-filter'
import { useQuery } from '../graphql/use-query'
import { formatDay } from '../locale/format'
import { useCycles } from '../portal/use-cycles'
import { usePortal } from '../portal/use-portal'
import { weeksQuery } from './document'
import type { HeadlineCounts } from './tile'
import { useLastYear } from './use-last-year'

const day = 24 * 3_600_000

/**
 * The headline figures of four, three, two weeks and a week ago, of a year that runs; empty until they are known. They cost
 * the server as much as all other figures of the page, so they are asked last.
 */
export function useWeeks(isReady: () => boolean) {
  const { filter } = useFilter()
  const { cycleOf } = useCycles()
  const { portal } = usePortal()
  const { closed } = useLastYear()

  /** Declaring may have begun later than the first of the days: then that day stands for those before it. */
  const days = computed(() => {
    const years = filter.value?.year ?? []
    const now = portal.value?.now
    if (closed.value || years.length !== 1 || !now) return null
    const windows = cycleOf(years[0]!)?.windows ?? []
    const [begin] = windows
      .flatMap(({ startsAt, stages }) => (startsAt && stages.length > 0 ? [startsAt] : []))
      .toSorted()
    if (!begin || Date.parse(begin) > Date.parse(now)) return null
    return [28, 21, 14, 7].map((ago) =>
      formatDay(new Date(Math.max(Date.parse(now) - ago * day, Date.parse(begin))).toISOString()),
    )
  })
  const { data } = useQuery(weeksQuery, () => {
    const [first, second, third, fourth] = days.value ?? []
    return isReady() && filter.value && first && second && third && fourth
      ? { filter: filter.value, first, second, third, fourth }
      : null
  })
  return computed((): HeadlineCounts[] =>
    data.value ? [data.value.first, data.value.second, data.value.third, data.value.fourth] : [],
  )
}
