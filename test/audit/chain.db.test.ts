import { AuditEvent } from '../../schema/vocabulary'
import { rm, writeFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { inScope } from '../../server/access/scope/scope'
import { AuditKey } from '../../server/audit/link'
import { openAudit } from '../../server/audit/open-audit'
import { purgeAudit } from '../../server/audit/purge'
import { recordAudit } from '../../server/audit/record'
import { verificationLines } from '../../server/audit/verification-lines'
import { verifyAudit } from '../../server/audit/verify'
import type { Portal } from '../../server/portal'
import { openTestPortal } from '../support/app'
import { someViewer } from '../access/viewer'

let opened: { portal: Portal; close(): Promise<void> }
let portal: Portal
beforeAll(async () => {
  opened = await openTestPortal({ data: 'real' })
  portal = opened.portal
})
afterAll(() => opened.close())

const entry = (username: string, detail: Record<string, unknown> = {}) => ({
  accountId: null,
  username,
  address: '127.0.0.1',
  event: AuditEvent.SIGN_IN_FAILED,
  detail,
})
const owner = () => portal.owner.em.fork()
const record = (username: string) => recordAudit(owner(), entry(username))
const verified = async () => verifyAudit(owner(), portal.audit.key, await portal.audit.anchor.read())
const brokenAt = async () => {
  const { broken } = await verified()
  return broken && [broken.kind, broken.seq]
}

async function ask<T>(query: ReturnType<typeof sql<T>>): Promise<T[]> {
  return (await query.execute(owner().getKysely())).rows
}
const lastSeq = async () => Number((await ask(sql<{ seq: string }>`select max(seq) as seq from audit_entry`))[0]!.seq)

/** Runs a statement as the database's owner, who may do anything, and undoes it after the test. */
async function tamper(change: ReturnType<typeof sql>): Promise<void> {
  await sql`create table kept as table audit_entry`.execute(owner().getKysely())
  onTestFinished(async () => {
    await sql`delete from audit_entry`.execute(owner().getKysely())
    await sql`insert into audit_entry overriding system value select * from kept`.execute(owner().getKysely())
    await sql`drop table kept`.execute(owner().getKysely())
  })
  await change.execute(owner().getKysely())
}

describe('a whole chain', () => {
  test('is numbered without gaps from the first entry on and anchored outside the database', async () => {
    for (const name of ['one', 'two', 'three']) await record(name)
    const result = await verified()
    expect(result).toMatchObject({ broken: null, purged: 0 })
    expect(result.checked).toBe(result.lastSeq)
    expect(await portal.audit.anchor.read()).toMatchObject({ seq: result.lastSeq })
  })

  test('stays one chain when fifty record at once, through either pool', async () => {
    const before = await lastSeq()
    const viewer = someViewer({ accountId: 1 })
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        index % 2 === 0
          ? record(`crowd${index}`)
          : inScope(portal, viewer, 'write', (em) => recordAudit(em, entry(`crowd${index}`, { index }))),
      ),
    )
    expect(await lastSeq()).toBe(before + 50)
    expect((await verified()).broken).toBeNull()
  })

  test('keeps nothing of what was rolled back, and leaves no gap for it', async () => {
    const before = await lastSeq()
    const failing = owner().transactional(async (em) => {
      await recordAudit(em, entry('never'))
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    await record('after')
    expect(await lastSeq()).toBe(before + 1)
    expect((await verified()).broken).toBeNull()
  })

  test('records the several acts of one transaction in their order', async () => {
    await owner().transactional(async (em) => {
      await recordAudit(em, entry('first'))
      await recordAudit(em, entry('second'))
    })
    const rows = await ask(sql<{ username: string }>`select username from audit_entry order by seq desc limit 2`)
    expect(rows.map(({ username }) => username)).toEqual(['second', 'first'])
  })

  test('a refusal that is recorded beside an unfinished act of the same request doesn’t wait for it', async () => {
    await owner().transactional(async (em) => {
      await recordAudit(em, entry('act'))
      await record('refusal')
    })
    expect((await verified()).broken).toBeNull()
  })
})

describe('named is', () => {
  test('an altered line', async () => {
    const seq = (await lastSeq()) - 2
    await tamper(sql`update audit_entry set username = 'somebody' where seq = ${seq}`)
    expect(await brokenAt()).toEqual(['ALTERED', seq])
    expect(verificationLines(await verified())[0]).toMatch(new RegExp(`^审计记录不完整：第 ${seq} 条记录（.*）被改动`))
  })

  test('a deleted line', async () => {
    const seq = (await lastSeq()) - 3
    await tamper(sql`delete from audit_entry where seq = ${seq}`)
    expect(await brokenAt()).toEqual(['MISSING', seq])
  })

  test('a deleted line over which the later ones were moved up', async () => {
    const seq = (await lastSeq()) - 3
    await tamper(sql`with gone as (delete from audit_entry where seq = ${seq})
      update audit_entry set seq = -seq where seq > ${seq}`)
    await sql`update audit_entry set seq = -seq - 1 where seq < 0`.execute(owner().getKysely())
    expect(await brokenAt()).toEqual(['ALTERED', seq])
  })

  test('the last line, missing', async () => {
    const seq = await lastSeq()
    await tamper(sql`delete from audit_entry where seq = ${seq}`)
    expect(await brokenAt()).toEqual(['END_MISSING', seq])
    expect(verificationLines(await verified())[0]).toContain(`最后的记录缺失：第 ${seq} 条`)
  })

  test('a line that somebody put in beside the chain', async () => {
    await tamper(sql`insert into audit_entry (username, address, event) values ('ghost', '10.0.0.1', 'SIGN_IN')`)
    expect(await brokenAt()).toEqual(['UNCHAINED', null])
  })

  test('another key, and an anchor that is gone', async () => {
    const other = await verifyAudit(owner(), new AuditKey('00'.repeat(32)), await portal.audit.anchor.read())
    expect(other.broken?.kind).toBe('KEY_DIFFERS')
    const anchorless = await verifyAudit(owner(), portal.audit.key, null)
    expect(anchorless.broken?.kind).toBe('ANCHOR_MISSING')
  })
})

test('the request’s role can’t write, change or remove an entry, nor append out of number', async () => {
  const viewer = someViewer({ accountId: 1 })
  for (const attempt of [
    sql`insert into audit_entry (username, address, event) values ('x', 'x', 'SIGN_IN')`,
    sql`update audit_entry set username = 'x'`,
    sql`delete from audit_entry`,
    sql`truncate audit_entry`,
    sql`select append_audit('[{"seq": 1, "mac": "00", "at": "2026-01-01", "username": "x", "address": "x", "event": "SIGN_IN", "detail": {}}]')`,
    sql`delete from audit_checkpoint`,
  ]) {
    await expect(inScope(portal, viewer, 'write', (em) => attempt.execute(em.getKysely()))).rejects.toThrow()
  }
  expect((await verified()).broken).toBeNull()
})

test('the chain is appended in READ COMMITTED only: in a snapshot it would fork', async () => {
  const early = portal.owner.em.fork().transactional((em) => recordAudit(em, entry('early')), {
    isolationLevel: 'repeatable read' as never,
  })
  await expect(early).rejects.toThrow('read committed')
})

describe('retention', () => {
  test('removes what is too old with a signed checkpoint; the rest is whole, and the removal is recorded', async () => {
    const last = await lastSeq()
    const inThreeYears = new Date(Date.now() + 3 * 365 * 86_400_000)
    expect(await purgeAudit(portal, inThreeYears)).toBe(last)
    await record('later')
    const result = await verified()
    expect(result).toMatchObject({ broken: null, purged: last, lastSeq: last + 2, checked: 2 })
    const [purge] = await ask(
      sql<{ event: string; detail: object }>`select event, detail from audit_entry order by seq limit 1`,
    )
    expect(purge).toMatchObject({ event: 'AUDIT_PURGED', detail: { last, count: last } })

    expect(await purgeAudit(portal, new Date())).toBe(0)
    expect(await purgeAudit(portal, inThreeYears)).toBe(2)
    expect((await verified()).broken).toBeNull()
  })

  test('a forged checkpoint is named', async () => {
    await sql`update audit_checkpoint set last_seq = last_seq + 1 where id = (select max(id) from audit_checkpoint)`.execute(
      owner().getKysely(),
    )
    expect((await brokenAt())?.[0]).toBe('CHECKPOINT_ALTERED')
    await sql`update audit_checkpoint set last_seq = last_seq - 1 where id = (select max(id) from audit_checkpoint)`.execute(
      owner().getKysely(),
    )
    expect(await brokenAt()).toBeNull()
  })
})

describe('a start', () => {
  const start = async () => {
    const lines: string[] = []
    await openAudit(owner(), portal.audit, (line) => lines.push(line))
    return lines
  }

  test('chains what an earlier version recorded', async () => {
    await sql`insert into audit_entry (username, address, event) values ('earlier', '127.0.0.1', 'SIGN_IN')`.execute(
      owner().getKysely(),
    )
    expect(await start()).toEqual([])
    expect((await verified()).broken).toBeNull()
  })

  test('of a database that lost its end says so in the audit for good', async () => {
    await record('last words')
    const seq = await lastSeq()
    await sql`delete from audit_entry where seq = ${seq}`.execute(owner().getKysely())
    expect((await start())[0]).toContain(`第 ${seq} 条`)
    expect((await verified()).broken).toBeNull()
    const [line] = await ask(
      sql<{ event: string; detail: object }>`select event, detail from audit_entry order by seq desc limit 1`,
    )
    expect(line).toMatchObject({ event: 'AUDIT_END_LOST', detail: { anchored: seq, found: seq - 1 } })
    expect(await start()).toEqual([])
  })

  test('with an anchor that can’t be read makes a new one', async () => {
    await writeFile(portal.audit.anchor.file, 'not json')
    expect(await start()).toEqual([])
    expect((await verified()).broken).toBeNull()
    await rm(portal.audit.anchor.file)
    await start()
    expect((await verified()).broken).toBeNull()
  })

  test('under another key is refused', async () => {
    const other = { ...portal.audit, key: new AuditKey('00'.repeat(32)), anchor: portal.audit.anchor }
    await expect(openAudit(owner(), other as never, () => {})).rejects.toMatchObject({ code: 'AUDIT_KEY_WRONG' })
  })
})
