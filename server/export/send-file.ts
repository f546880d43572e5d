import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { FastifyReply } from 'fastify'

/** Sends a spooled file and forgets it. */
export function sendFile(reply: FastifyReply, file: string, fileName: string, type: string): FastifyReply {
  const stream = createReadStream(file)
  stream.on('close', () => void rm(file, { force: true }))
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('cache-control', 'no-store')
    .send(stream)
}
