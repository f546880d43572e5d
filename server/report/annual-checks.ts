import { detailChecks, type Check } from '../workbook/check'
import type { Annual } from './compose-annual'
import type { AnnualFindings } from './compose-findings'
import { countSources } from './count-sources'
import type { CountFormula } from '../workbook/sheet'

/** All lines of 勾稽校验. Those about 明细 only when the workbook contains it. */
export async function annualChecks(
  { em, resolved, columns, totals, checks }: Pick<Annual, 'em' | 'resolved' | 'columns' | 'totals' | 'checks'>,
  findings: Pick<AnnualFindings, 'check'>,
  countFormula: CountFormula | null,
  sources = countSources,
): Promise<Check[]> {
  const flagged = countFormula && (await sources.flagged(em, resolved, columns))
  return [
    ...(countFormula && flagged ? detailChecks(flagged, totals, (measure) => countFormula(measure, {})) : []),
    ...checks,
    findings.check,
  ]
}
