import { detailChecks, type Check } from '../workbook/check'
import type { Annual } from './compose-annual'
import type { AnnualFindings } from './compose-findings'
import { countSources } from './count-sources'
import type { CountFormula } from '../workbook/sheet'

/** Every line of 勾稽校验; of 明细 where the workbook holds it. */
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
