import { computed, type ComputedRef } from 'vue'
import { textSize } from '../ui/text-size'
import { theme } from '../ui/theme'
import './outcome.css'
import { chartTheme, type ChartTheme } from './theme'

const shared = computed(() => {
  void theme.value
  void textSize.value
  const style = getComputedStyle(document.documentElement)
  return chartTheme((token) => style.getPropertyValue(token).trim())
})

/** The chart theme from the CSS tokens, read once for all charts. It changes with the page's theme and text size. */
export const useChartTheme = (): ComputedRef<ChartTheme> => shared
