import { execFile } from 'node:child_process'
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer as createPlainServer, type AddressInfo, type Socket } from 'node:net'
import path from 'node:path'
import { createServer, type Server } from 'node:tls'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { AuditEvent } from '../../schema/vocabulary'
import { recordSystemEvent } from '../../server/audit/record'
import { writeDailyFiles } from '../../server/audit-out/daily-file'
import { Place } from '../../server/audit-out/place'
import { readSigningKey } from '../../server/audit-out/signing-key'
import { SyslogSender } from '../../server/audit-out/syslog-sender'
import { verifyDailyFile } from '../../server/audit-out/verify-file'
import { openPortal } from '../../server/open-portal'
import type { Portal } from '../../server/portal'
import { openTestPortal } from '../support/app'

const pem = (name: string) => path.resolve('test/support/certificate', name)

/** A syslog receiver over TLS: keeps the number of each message, and can go away and come back on its port. */
class Receiver {
  readonly seqs: number[] = []
  readonly #sockets = new Set<Socket>()
  #server: Server | null = null
  #port = 0

  async open(): Promise<number> {
    const credentials = { cert: readFileSync(pem('first.cert.pem')), key: readFileSync(pem('first.key.pem')) }
    this.#server = createServer(credentials, (socket) => {
      let rest = Buffer.alloc(0)
      this.#sockets.add(socket)
      socket.on('error', () => {})
      socket.on('data', (bytes) => {
        rest = Buffer.concat([rest, bytes])
        for (;;) {
          const [start, length] = /^(\d+) /.exec(rest.subarray(0, 12).toString('latin1')) ?? []
          if (!start || rest.length < start.length + Number(length)) return
          const message = rest.subarray(start.length, start.length + Number(length)).toString()
          rest = rest.subarray(start.length + Number(length))
          this.seqs.push(Number(/ seq="(\d+)" /.exec(message)![1]))
        }
      })
    })
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, 'localhost', resolve))
    this.#port = (this.#server.address() as AddressInfo).port
    return this.#port
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#sockets.clear()
    await new Promise((resolve) => this.#server!.close(resolve))
  }
}

const enter = async ({ owner }: Portal, n: number) => {
  for (let i = 0; i < n; i += 1) await recordSystemEvent(owner.em.fork(), AuditEvent.AUDIT_VERIFIED, { count: i })
}
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

test('entries go to the receiver in order; while it is away nothing waits for it and nothing is lost', async () => {
  const receiver = new Receiver()
  const port = await receiver.open()
  const auditSyslog = { protocol: 'tls', host: 'localhost', port, authority: pem('first.cert.pem') } as const
  const opened = await openTestPortal({ data: 'real', config: { auditSyslog } })
  const { portal } = opened
  const head = async () => (await portal.audit.anchor.read())!.seq
  const received = async () => {
    const last = await head()
    await vi.waitFor(() => expect(receiver.seqs.at(-1)).toBe(last), { timeout: 30_000, interval: 20 })
    return last
  }
  await enter(portal, 3)
  expect(receiver.seqs).toEqual(upTo(await received()))

  await receiver.close()
  await enter(portal, 5)
  await receiver.open()
  // What the receiver may have lost with the connection comes once more, so each number at least once, in order.
  const last = await received()
  expect([...new Set(receiver.seqs)]).toEqual(upTo(last))

  // An orderly stop knows what was taken: the next start goes on from there.
  await opened.close()
  const before = receiver.seqs.length
  const again = await openPortal(portal.config, () => {})
  await enter(again.portal, 2)
  await vi.waitFor(() => expect(receiver.seqs.slice(before)).toEqual([last + 1, last + 2]), { timeout: 30_000 })

  // As after a restore from a backup that was made before the last two: their numbers are given again, and sent again.
  await sql`delete from audit_entry where seq > ${last}`.execute(again.portal.owner.em.fork().getKysely())
  await again.close()
  const restored = await openPortal(portal.config, () => {})
  await enter(restored.portal, 1)
  await vi.waitFor(() => expect(receiver.seqs.slice(before + 2)).toEqual([last + 1, last + 2]), { timeout: 30_000 })
  await restored.close()
  await receiver.close()
})

test('a receiver that takes nothing doesn’t keep the portal from ending', async () => {
  let arrived = () => {}
  const first = new Promise<void>((resolve) => (arrived = resolve))
  const silent = createPlainServer((socket) => socket.on('error', () => {}).once('readable', arrived))
  await new Promise<void>((resolve) => silent.listen(0, 'localhost', resolve))
  const { port } = silent.address() as AddressInfo
  const { portal, close } = await openTestPortal({ data: 'real' })
  // More than the buffers of both ends hold.
  await portal.owner.em.fork().transactional(async (em) => {
    for (let n = 0; n < 24; n += 1) await recordSystemEvent(em, AuditEvent.AUDIT_VERIFIED, { name: 'x'.repeat(1e6) })
  })
  const place = new Place(path.join(portal.config.dataDir, 'silent.json'), 'silent')
  const target = { protocol: 'tcp', host: 'localhost', port, authority: null } as const
  const sender = new SyslogSender(
    target,
    place,
    () => portal.owner.em.fork(),
    () => {},
  )
  sender.start()
  await first
  const begun = performance.now()
  await sender.stop()
  expect(performance.now() - begun).toBeLessThan(4000)
  expect(place.seq).toBe(0)
  silent.close()
  await close()
})

test('each day that is over becomes a signed file, which can be verified without the portal', async () => {
  const { portal, close } = await openTestPortal({ data: 'real' })
  await enter(portal, 3)
  const folder = path.join(portal.config.dataDir, 'audit-export')
  const place = new Place(path.join(portal.config.dataDir, 'place.json'), folder)
  const key = readSigningKey(portal.config.dataDir)
  const write = (now: Date) => writeDailyFiles(portal.owner.em.fork(), { folder, place, key }, now)
  const tomorrow = new Date(Date.now() + 86_400_000)
  const anchor = (await portal.audit.anchor.read())!
  const written = await write(tomorrow)
  expect(await write(tomorrow)).toEqual([])
  await close()

  const file = path.join(folder, `${written.at(-1)!}.jsonl`)
  expect(readdirSync(folder).length).toBe(written.length * 2)
  const lines = await verifyDailyFile(file)
  expect(lines[0]).toMatch(new RegExp(`^审计文件完整：.*至 ${anchor.seq} 条`))
  expect(lines[1]).toBe(`末条校验值：${anchor.mac}`)
  const { stdout } = await promisify(execFile)(process.execPath, ['build/server/audit-verify.js', file], { env: {} })
  expect(stdout).toBe(`${lines.join('\n')}\n`)

  const manifest = file.replace('.jsonl', '.manifest.json')
  const broken = async (changed: string, change: (text: string) => string) => {
    const kept = readFileSync(changed)
    writeFileSync(changed, change(String(kept)))
    const refused = await verifyDailyFile(file).catch((error: Error) => error.message)
    writeFileSync(changed, kept)
    return refused
  }
  expect(await broken(file, (text) => text.replace('AUDIT_VERIFIED', 'AUDIT_VERIFIEE'))).toContain('与清单不符')
  expect(await broken(file, (text) => text.slice(0, -1))).toContain('与清单不符')
  expect(await broken(manifest, (text) => text.replace('"entries"', '"Entries"'))).toContain('不是审计清单')
  expect(await broken(manifest, (text) => text.replace(/"last": (\d+)/, '"last": 1$1'))).toContain('签名不对')
  cpSync(file, path.join(folder, 'other.jsonl'))
  cpSync(manifest, path.join(folder, 'other.manifest.json'))
  await expect(verifyDailyFile(path.join(folder, 'other.jsonl'))).rejects.toThrow(/不是这个文件的/)
  await expect(verifyDailyFile(path.join(folder, 'none.jsonl'))).rejects.toThrow(/没有找到/)
})
