import { PortalError } from '../errors'

export class CycleUnknownError extends PortalError {
  constructor(year: number) {
    super('CYCLE_UNKNOWN', `没有${year}年度的评审周期，请市人社局先在“编制年度周期”中编制。`)
  }
}
