import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useCycles } from '../portal/use-cycles'
import { clearQuery, unclearIn } from './unclear'

/** The invalid parts of the page's address, and a function that removes them. */
export function useUnclear() {
  const route = useRoute()
  const router = useRouter()
  const { cycles } = useCycles()
  const unclear = computed(() =>
    unclearIn(route.query, {
      years: cycles.value.map(({ year }) => year),
      series: cycles.value.flatMap(({ series }) => series).map(({ code }) => code),
      committees: cycles.value.flatMap(({ bodies }) => bodies).map(({ code }) => code),
      names: route.meta.names ?? [],
      oneYear: route.meta.oneYear ?? false,
    }),
  )
  const clear = () => void router.replace({ query: clearQuery(route.query, unclear.value) })
  return { unclear, clear }
}
