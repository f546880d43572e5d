import path from 'node:path'
import type { FastifyRequest } from 'fastify'
import { cut } from '../text/cut'

const unnamed = '未命名'

/** The sender's name for an uploaded file: text to show, never a path. */
export function sentFileName({ headers }: Pick<FastifyRequest, 'headers'>): string {
  const disposition = headers['content-disposition'] ?? ''
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1]
  try {
    const name = path.basename(encoded ? decodeURIComponent(encoded) : (plain ?? ''))
    // PostgreSQL refuses a NUL; other control characters can't be displayed.
    return cut(name.replace(/\p{Cc}/gu, ''), 200) || unnamed
  } catch {
    return unnamed
  }
}
