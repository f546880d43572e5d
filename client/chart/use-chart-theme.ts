import { computed, type ComputedRef } from 'vue'
import { Outcome, Stage } from '../../schema/vocabulary'
import { theme } from '../frame/theme'
import { stageGroupOf } from './stage-group'
import type { ChartTheme } from './theme'

/** The tokens as a chart's theme; follows the page from light to dark. */
export function useChartTheme(): ComputedRef<ChartTheme> {
  return computed(() => (theme.value, readTokens()))
}

function readTokens(): ChartTheme {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const stageColour = (stage: Stage) =>
    stage === Stage.CORRECTION ? token('correction') : token(`stage-${stageGroupOf(stage) + 1}`)
  const stages = Object.fromEntries(Object.values(Stage).map((stage) => [stage, stageColour(stage)]))
  return {
    font: token('font'),
    text: token('ink'),
    muted: token('ink-faint'),
    line: token('line'),
    surface: token('paper'),
    accent: token('accent'),
    overdue: token('overdue'),
    overdueDecal: {
      symbol: 'rect',
      dashArrayX: [1, 0],
      dashArrayY: [3, 4],
      rotation: -Math.PI / 4,
      color: token('overdue-soft'),
    },
    stage: stages as Record<Stage, string>,
    outcome: {
      [Outcome.CONFIRMED]: token('good'),
      [Outcome.FAILED]: token('overdue'),
      [Outcome.NOT_ACCEPTED]: token('remind'),
      [Outcome.LAPSED]: token('ink-faint'),
      [Outcome.WITHDRAWN]: token('ink-faint'),
      [Outcome.DISQUALIFIED]: token('ink-soft'),
    },
  }
}
