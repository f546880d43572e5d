import { randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Action } from '../../schema/vocabulary'
import { authorize } from '../access/authorize'
import { viewerOf } from '../access/viewer-of'
import type { Portal } from '../portal'
import { ImportError } from './error'
import { planRun, registerImport } from './plan-import'
import { templateCsv, templateXlsx } from './template-file'

const largestFile = 40 * 1024 * 1024
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const attachment = (name: string) => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`

/** The sender's name for the file: text to show, never a path. */
function fileNameOf({ headers }: FastifyRequest): string {
  const disposition = headers['content-disposition'] ?? ''
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1]
  try {
    return path.basename(encoded ? decodeURIComponent(encoded) : (plain ?? '未命名')).slice(0, 200)
  } catch {
    return '未命名'
  }
}

/** Refused while it arrives, not after. */
function atMost(limit: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length
      done(size > limit ? new ImportError('IMPORT_TOO_LARGE') : null, chunk)
    },
  })
}

async function receive(request: FastifyRequest, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, randomUUID())
  try {
    await pipeline(request.body as NodeJS.ReadableStream, atMost(largestFile), createWriteStream(file, { mode: 0o600 }))
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
  return file
}

/** `POST /imports` takes a file and answers at once; its plan is read by `importRun(id)`. */
export async function importRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const authorized = async (request: FastifyRequest, operation: string) =>
    authorize({ portal, viewer: await viewerOf(portal, request), address: request.ip }, Action.IMPORT, operation)

  await app.register(async (upload) => {
    // The body is a stream whatever it calls itself; what it is, its content tells.
    upload.removeAllContentTypeParsers()
    upload.addContentTypeParser('*', (_, payload, done) => done(null, payload))
    upload.post('/imports', { bodyLimit: largestFile + 1024 }, async (request, reply) => {
      const viewer = await authorized(request, 'POST /imports')
      const file = {
        path: await receive(request, path.join(portal.config.dataDir, 'uploads')),
        fileName: fileNameOf(request),
      }
      const id = await registerImport(portal, viewer, file, request.ip)
      void planRun(portal, viewer, id, file)
        .catch((error: Error & { code?: string }) => request.log.warn({ run: id, code: error.code }, 'import failed'))
        .finally(() => rm(file.path, { force: true }))
      return reply.status(202).send({ id: String(id) })
    })
  })

  app.get('/imports/template.xlsx', async (request, reply) => {
    await authorized(request, 'GET /imports/template.xlsx')
    return reply
      .type(xlsxType)
      .header('content-disposition', attachment('职称申报导入模板.xlsx'))
      .send(await templateXlsx())
  })
  app.get('/imports/template.csv', async (request, reply) => {
    await authorized(request, 'GET /imports/template.csv')
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', attachment('职称申报导入模板.csv'))
      .send(templateCsv())
  })
}
