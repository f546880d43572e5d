import { type Outcome, Stage } from '../../schema/vocabulary'
import { stageGroupOf } from './stage-group'

/** What every chart is drawn with, so that the same thing has the same colour on every page. */
export interface ChartTheme {
  font: string
  text: string
  muted: string
  line: string
  surface: string
  accent: string
  overdue: string
  /** Stripes, so that overdue is told from a dark stage in grey print. */
  overdueDecal: { symbol: 'rect'; dashArrayX: number[]; dashArrayY: number[]; rotation: number; color: string }
  stage: Record<Stage, string>
  outcome: Record<Outcome, string>
}
