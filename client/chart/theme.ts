import { Outcome, Stage, stageGroupOf } from '../../schema/vocabulary'

/** Colours and font of every chart, so that the same thing has the same colour on every page. */
export interface ChartTheme {
  font: string
  /** Pixels of a label. */
  size: number
  text: string
  muted: string
  line: string
  surface: string
  accent: string
  overdue: string
  /** For 提醒, as opposed to 违规. */
  remind: string
  /** Stripes, so that overdue differs from a dark stage in grey print. */
  overdueDecal: {
    symbol: 'rect'
    dashArrayX: [number, number]
    dashArrayY: [number, number]
    rotation: number
    color: string
  }
  stage: Record<Stage, string>
  outcome: Record<Outcome, string>
}

/** @param token value of a CSS custom property, such as `--accent` */
export function chartTheme(token: (name: string) => string): ChartTheme {
  const surface = token('--paper')
  return {
    font: token('--font'),
    size: Number.parseInt(token('--size-caption'), 10),
    text: token('--ink'),
    muted: token('--ink-faint'),
    line: token('--line'),
    surface,
    accent: token('--accent'),
    overdue: token('--overdue'),
    remind: token('--remind'),
    overdueDecal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: surface },
    stage: stageColours(token),
    outcome: {
      [Outcome.CONFIRMED]: token('--outcome-confirmed'),
      [Outcome.FAILED]: token('--outcome-failed'),
      [Outcome.NOT_ACCEPTED]: token('--outcome-not-accepted'),
      [Outcome.LAPSED]: token('--outcome-left'),
      [Outcome.WITHDRAWN]: token('--outcome-left'),
      [Outcome.DISQUALIFIED]: token('--outcome-disqualified'),
    },
  }
}

/** The five stage colours. CORRECTION is grey because it is outside the normal order: it waits for the applicant. */
function stageColours(token: (name: string) => string): Record<Stage, string> {
  const colour = (stage: Stage) =>
    token(stage === Stage.CORRECTION ? '--correction' : `--stage-${stageGroupOf(stage) + 1}`)
  return Object.fromEntries(Object.values(Stage).map((stage) => [stage, colour(stage)])) as Record<Stage, string>
}
