import { errorMeanings, type ErrorCode } from '../schema/error-code'

/**
 * An error that is shown to users: one exact Chinese sentence and a stable code that clients may rely on. Any other error is
 * a bug and is sent as INTERNAL without its message.
 */
export class PortalError extends Error {
  /** Seconds after which the request may succeed, for the header Retry-After. */
  readonly retryAfter: number | undefined

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** The HTTP status; by default the code's own. */
    readonly status = errorMeanings[code].status,
    retryAfter?: number,
  ) {
    super(message)
    this.retryAfter = retryAfter ?? errorMeanings[code].retryAfter
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

/** Too many others are served at the same time. */
export class BusyError extends PortalError {
  constructor() {
    super('BUSY', '当前使用人数较多，请稍后再试。')
  }
}
