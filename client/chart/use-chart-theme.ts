import { computed, type ComputedRef } from 'vue'
import { theme } from '../ui/theme'
import './outcome.css'
import { chartTheme, type ChartTheme } from './theme'

/** The tokens as a chart's theme; follows the page from light to dark. */
export function useChartTheme(): ComputedRef<ChartTheme> {
  return computed(() => {
    void theme.value
    const style = getComputedStyle(document.documentElement)
    return chartTheme((token) => style.getPropertyValue(token).trim())
  })
}
