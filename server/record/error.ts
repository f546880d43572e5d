import { PortalError } from '../errors'

export class RecordDayError extends PortalError {
  constructor(code: 'AHEAD' | 'FAR' | 'REVERSED', message: string) {
    super(`RECORD_DAY_${code}`, message)
  }
}

export class RecordTextError extends PortalError {
  constructor(message: string) {
    super('RECORD_TEXT', message)
  }
}
