import { inflateRawSync } from 'node:zlib'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  manifestJson,
  manifestMessage,
  saidJson,
  type Manifest,
  type SignedList,
  type SignedSheet,
} from '../../../schema/proof/manifest'
import { saidHash } from '../../../server/workbook/proof/kept-proof'
import { signedManifest } from '../../../server/workbook/proof/signed-manifest'
import { WorkbookKey } from '../../../server/workbook/proof/workbook-key'

const long = Buffer.alloc(200_000, 'a hash of a row').toString('base64')
const list = (more: Partial<SignedList>): SignedList => ({ first: 2, rows: 3, columns: 2, hashes: long, ...more })
const sheets: SignedSheet[] = [
  { name: '表1 "总"', code: 'AAAA-BBBB', cells: [[1, 1, '$\u2028甲', 2, '#3']], list: null },
  { name: 'CSV', code: 'CCCC-DDDD', cells: [], list: list({ checks: long.slice(0, 70_000) }) },
  { name: '旧', code: 'EEEE-FFFF', cells: [], list: list({ hashes: '' }) },
  { name: '正文', code: 'GGGG-HHHH', cells: [[1, 1, '$乙']], list: null, isText: true },
]
const manifests: Manifest[] = [
  { version: 1, title: '一', at: '2026-11-20T02:00:00.000Z', sheets },
  { version: 1, title: '二', at: '2026-11-20T02:00:00.000Z', fileHash: 'ab', code: 'AAAA-CCCC', sheets: [] },
]

test.each(sheets)('what the sheet $name says is, in pieces, the same JSON as at once', ({ name, cells, list }) => {
  const pieces = [...saidJson({ name, cells, list })]
  expect(pieces.join('')).toBe(JSON.stringify([name, cells, list]))
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(1 << 16)
})

test('the hash of what sheets say is that of earlier versions', () => {
  const said = sheets.map(({ name, cells, list }) => [name, cells, list])
  const earlier = createHash('sha256').update(JSON.stringify(said)).digest('hex')
  expect(saidHash(sheets).toString('hex')).toBe(earlier)
})

describe.each(manifests)('the manifest $title', (manifest) => {
  test('is the same in pieces', () => {
    expect(JSON.parse([...manifestJson(manifest)].join(''))).toEqual(manifest)
  })

  test('is signed as it is packed', async () => {
    const key = new WorkbookKey('07'.repeat(32))
    const { packed, signature } = await signedManifest(manifest, key)
    expect(JSON.parse(inflateRawSync(packed).toString())).toEqual(manifest)
    const prefix = Buffer.from('302a300506032b6570032100', 'hex')
    const publicKey = createPublicKey({ key: Buffer.concat([prefix, key.publicKey]), format: 'der', type: 'spki' })
    expect(verify(null, manifestMessage(packed), publicKey, Buffer.from(signature, 'base64'))).toBe(true)
  })
})
