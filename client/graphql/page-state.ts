import { computed, shallowReactive } from 'vue'

/**
 * Why figures on the page are not current. EARLIER: they belong to the previous conditions, and the new answer is not
 * there yet. KEPT: they belong to the current conditions, but the server cannot be reached.
 */
export type Lag = 'EARLIER' | 'KEPT'

const lags = shallowReactive(new Map<symbol, Lag>())

/** @param question identifies one query of the page */
export function setLag(question: symbol, lag: Lag | null): void {
  if (lag) lags.set(question, lag)
  else lags.delete(question)
}

/** The state that the layout shows for the whole page. */
export const pageLag = computed((): Lag | null => {
  const all = [...lags.values()]
  return all.find((lag) => lag === 'EARLIER') ?? all[0] ?? null
})
