import { Pathway } from '../../schema/vocabulary'
import type { Random } from './random'

/** How a declaration ends. */
export enum Fate {
  /** Confirmed. */
  DECIDED,
  /** Not passed in the vote; on the other pathways not determined. */
  VOTED_DOWN,
  /** Stays in 个人填报. */
  DRAFT,
  /** The employer didn't finish by the deadline (五(一)). */
  UNFINISHED,
  /** The employer reported upward after the deadline. */
  LATE,
  /** 三(二) */
  INELIGIBLE,
  /** 四(一) */
  WRONG_CHANNEL,
  /** Returned a third time (五(二)2). */
  THIRD_RETURN,
  /** Returned and never corrected (五(二)3). */
  LAPSED,
  /** The paper wasn't handed in. */
  NO_PAPER,
  WITHDRAWN,
  /** Fraud was detected during the notice of the result (五(三)). */
  DISQUALIFIED,
  /** Forgotten on a desk; it never ends. */
  STUCK,
  /** Declared again after a third return, which is forbidden in the same year (五(二)2); it stays with the employer. */
  REDECLARED,
}

/** Per thousand declarations. */
const shares = [
  [Fate.DRAFT, 35],
  [Fate.UNFINISHED, 8],
  [Fate.LATE, 13],
  [Fate.INELIGIBLE, 5],
  [Fate.WRONG_CHANNEL, 1],
  [Fate.LAPSED, 10],
  [Fate.NO_PAPER, 7],
  [Fate.WITHDRAWN, 10],
  [Fate.STUCK, 1.5],
] as const

export function drawFate(random: Random, pathway: Pathway, passRate: number): Fate {
  const passes = random.chance(pathway === Pathway.REVIEW ? passRate : 0.94)
  const thirdReturn = pathway === Pathway.REVIEW ? 5 : 0
  const rest = 1000 - thirdReturn - shares.reduce((sum, [, share]) => sum + share, 0)
  const fate = random.weighted([...shares, [Fate.THIRD_RETURN, thirdReturn], [Fate.DECIDED, rest]])
  return fate === Fate.DECIDED && !passes ? Fate.VOTED_DOWN : fate
}
