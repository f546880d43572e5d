import { computed } from 'vue'
import { theme } from '../frame/theme'
import { chartTheme } from './theme'
import './outcome.css'

/** The charts' theme as the tokens say, anew when light turns dark. */
export function useChartTheme() {
  return computed(() => {
    // Read for the dependency's sake: the root's attribute, and with it every token, changes together with it.
    void theme.value
    const style = getComputedStyle(document.documentElement)
    return chartTheme((name) => style.getPropertyValue(name).trim())
  })
}
