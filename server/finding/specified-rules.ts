import { shortNotice } from './rule/r05-short-notice'
import type { Rule } from './rule'

/** Everything that the portal checks, R01 … R53, in the order of the notice's numbers. */
export const specifiedRules: readonly Rule[] = [shortNotice]
