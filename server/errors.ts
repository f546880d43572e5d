import { errorMeanings, type ErrorCode } from '../schema/error-code'

/**
 * Every error the portal tells its users: one exact Chinese sentence and a stable code that clients may rely on.
 * Anything else that is thrown is our fault and leaves as INTERNAL without its text.
 */
export class PortalError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** The HTTP status: the code's own, unless HTTP itself says which of a kind it is. */
    readonly status = errorMeanings[code].status,
  ) {
    super(message)
    this.name = new.target.name
  }
}

export class UnauthenticatedError extends PortalError {
  constructor() {
    super('UNAUTHENTICATED', '尚未登录或登录已过期，请重新登录。')
  }
}

export class ForbiddenError extends PortalError {
  constructor() {
    super('FORBIDDEN', '当前账号没有这项权限。')
  }
}

export class NotFoundError extends PortalError {
  constructor(what: string) {
    super('NOT_FOUND', `没有找到${what}。`)
  }
}

export class InvalidInputError extends PortalError {
  constructor(message: string) {
    super('INVALID_INPUT', message)
  }
}
