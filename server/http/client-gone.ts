import type { FastifyReply } from 'fastify'
import { PortalError } from '../errors'

/** Nobody receives it. */
class ClientGoneError extends PortalError {
  constructor() {
    super('CLIENT_GONE', '请求方已断开连接，没有继续处理。')
  }
}

/** Aborted when the client closes the connection before it has the whole answer. */
export function clientGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  const abort = () => {
    if (!raw.writableFinished) gone.abort(new ClientGoneError())
  }
  if (raw.destroyed) abort()
  else raw.once('close', abort)
  return gone.signal
}
