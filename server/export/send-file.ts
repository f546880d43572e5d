import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { FastifyReply } from 'fastify'

const contentTypes: Record<string, string> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.csv': 'text/csv; charset=utf-8',
}

/** Characters of a name before its extension: file systems take 255 bytes, and a character may have three. */
const longest = 80

/** A name that every file system takes: titles are written by officers. */
function savedName(fileName: string): string {
  const extension = path.extname(fileName)
  const name = fileName.slice(0, fileName.length - extension.length).replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
  return `${[...name].slice(0, longest).join('')}${extension}`
}

/** @param file bytes, or a path in the spool: that file is deleted when it was sent or the connection broke */
export function sendFile(reply: FastifyReply, file: string | Buffer, fileName: string): FastifyReply {
  const content =
    typeof file === 'string' ? createReadStream(file).on('close', () => void rm(file, { force: true })) : file
  return reply
    .type(contentTypes[path.extname(fileName)]!)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(savedName(fileName))}`)
    .header('cache-control', 'no-store')
    .send(content)
}
