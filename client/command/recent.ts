import { shallowRef } from 'vue'
import { onForget } from '../connection/portal-fetch'
import { withOpened, type Target } from './target'

/** What was opened by the command menu, the latest first. Kept nowhere else, because names of people may be among it. */
export const recent = shallowRef<Target[]>([])

export const remember = (target: Target) => (recent.value = withOpened(recent.value, target))

onForget(() => {
  recent.value = []
  return Promise.resolve()
})
