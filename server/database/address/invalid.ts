import { PortalError } from '../../errors'

/** A DATABASE_URL that can't be used as it is. The message never contains the password. */
export class DatabaseUrlInvalidError extends PortalError {
  constructor(sentence: string) {
    super('DATABASE_URL_INVALID', `DATABASE_URL ${sentence}`)
  }
}
