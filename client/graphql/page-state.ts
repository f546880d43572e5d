import { computed, shallowReactive } from 'vue'

/**
 * Why figures on the page aren't today's answer to what it asks: EARLIER, of other conditions, until the answer is
 * there; KEPT, of these conditions, while the server can't be reached.
 */
export type Lag = 'EARLIER' | 'KEPT'

const lags = shallowReactive(new Map<symbol, Lag>())

/** @param question one of those that the page's figures answer */
export function noteLag(question: symbol, lag: Lag | null): void {
  if (lag) lags.set(question, lag)
  else lags.delete(question)
}

/** What the frame marks the page with. */
export const pageLag = computed((): Lag | null => {
  const all = [...lags.values()]
  return all.find((lag) => lag === 'EARLIER') ?? all[0] ?? null
})
