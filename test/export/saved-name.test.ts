import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { sendFile } from '../../server/export/send-file'

/** The name under which a browser saves a file. */
async function savedAs(fileName: string): Promise<string> {
  const app = Fastify()
  app.get('/', (_, reply) => sendFile(reply, Buffer.from('x'), fileName))
  const { headers } = await app.inject('/')
  return decodeURIComponent(String(headers['content-disposition']).split("filename*=UTF-8''")[1]!)
}

test('a name has no character that file systems refuse, and at most 255 bytes', async () => {
  expect(await savedAs('哈密市2026年度职称评审统计.xlsx')).toBe('哈密市2026年度职称评审统计.xlsx')
  expect(await savedAs('标题/\\:*?"<>|\u0007（水利）.docx')).toBe(`标题${'_'.repeat(10)}（水利）.docx`)
  const long = await savedAs(`${'题'.repeat(900)}.docx`)
  expect(long.endsWith('题.docx')).toBe(true)
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(255)
})
