import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'
import { pageLag } from '../graphql/page-state'
import { whenIdle } from '../ui/idle'

/** Milliseconds after which also a busy browser asks. */
const patience = 300

/**
 * Whether nothing on the page is old, and what replaced it is painted: then the page asks what is beside its figures, for
 * which the server and the browser would be too busy to show them.
 */
export function useCalm(): Readonly<Ref<boolean>> {
  const isPainted = ref(false)
  let stop = () => {}
  watch(
    pageLag,
    (lag) => {
      stop()
      if (lag === 'EARLIER') isPainted.value = false
      else stop = whenIdle(() => (isPainted.value = true), patience)
    },
    { immediate: true },
  )
  onScopeDispose(() => stop())
  return computed(() => isPainted.value && pageLag.value !== 'EARLIER')
}
