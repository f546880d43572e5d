import { AuditEvent } from '../../schema/vocabulary'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { IdNumberCipher } from '../access/personal-data/id-number-cipher'
import { recordAudit } from '../audit/record'
import { cursorRows } from '../database/cursor-rows'
import { storedFingerprint } from '../database/claim-database'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { factsOf } from '../finding/verdict'
import { declarationRules } from '../finding/specified-rules'
import { PortalError } from '../errors'

/** Rows that are re-encrypted with one statement. */
const batch = 2000

/** Where ID numbers are stored: how to read one, and how to write it from `fresh.cipher` and `fresh.hash`. */
interface Place {
  table: string
  cipher: RawBuilder<Buffer | null>
  set: RawBuilder<unknown>
}

const column = (table: string): Place => ({
  table,
  cipher: sql`id_number_cipher`,
  set: sql`id_number_cipher = fresh.cipher, id_number_hash = fresh.hash`,
})

/** All places that hold an ID number, and the secrets of second factors, which have no hash. Hashes stored without their number are looked up in the table `rotated`. */
const places: Place[] = [
  column('declaration'),
  column('import_declaration'),
  column('bureau_record'),
  {
    table: 'import_before',
    cipher: sql`decode(substr(image ->> 'id_number_cipher', 3), 'hex')`,
    set: sql`image = image || jsonb_build_object('id_number_cipher', fresh.cipher::text,
      'id_number_hash', fresh.hash::text)`,
  },
  { table: 'second_factor', cipher: sql`secret_cipher`, set: sql`secret_cipher = fresh.cipher` },
]

/** Their triggers are disabled meanwhile: no count, no revision and no visible value changes. */
const tablesWithTriggers = ['declaration', 'bureau_record']

/**
 * Re-encrypts every ID number and computes every hash of one database with another key, in one transaction.
 * `em` is the owner's, of a pool with one connection.
 *
 * @returns the number of ID numbers for each table; null when the database already has the new key
 * @throws PortalError ID_KEY_WRONG, PORTAL_RUNNING, ID_KEY_ORPHANS
 */
export async function rotateDatabase(
  em: EntityManager,
  from: IdNumberCipher,
  to: IdNumberCipher,
): Promise<Record<string, number> | null> {
  return em.transactional(async (em) => {
    const db = em.getKysely<DB>()
    // A portal that starts now waits for this lock, and then finds that the key has changed.
    await sql`lock table portal in access exclusive mode`.execute(db)
    const stored = await storedFingerprint(em)
    if (stored?.equals(to.fingerprint)) return null
    if (!stored?.equals(from.fingerprint)) {
      throw new PortalError('ID_KEY_WRONG', '现有密钥与数据库不符，没有更换；请先恢复原来的 ID_KEY 或密钥文件。')
    }
    await requireStopped(em)
    for (const table of tablesWithTriggers) await sql`alter table ${sql.table(table)} disable trigger user`.execute(db)
    await sql`create temporary table rotated (old bytea primary key, new bytea not null) on commit drop`.execute(db)
    await listHoldingExplanations(em)
    const counts: Record<string, number> = {}
    for (const place of places) counts[place.table] = await reencrypt(em, place, from, to)
    await updateLoneHashes(em)
    await renewExplanations(em)
    for (const table of tablesWithTriggers) await sql`alter table ${sql.table(table)} enable trigger user`.execute(db)
    await db.updateTable('portal').set({ id_key_fingerprint: to.fingerprint }).execute()
    await recordAudit(em, {
      accountId: null,
      username: 'rotate-id-key',
      address: 'local',
      event: AuditEvent.ID_KEY_ROTATED,
      detail: { from: from.keyId, to: to.keyId, counts },
    })
    return counts
  })
}

/** Attempts, 200 ms apart, before a portal counts as running. */
const attempts = 10

/**
 * A running portal, or an import from the command line, would go on writing with the old key.
 *
 * @throws PortalError PORTAL_RUNNING
 */
export async function requireStopped(em: EntityManager): Promise<void> {
  // The connections of a portal that has just stopped may still be listed.
  for (let attempt = 1; ; attempt += 1) {
    const { rows } = await sql`select from pg_stat_activity where datname = current_database()
      and pid <> pg_backend_pid() and application_name like 'title-review-portal%' limit 1`.execute(em.getKysely())
    if (rows.length === 0) return
    if (attempt < attempts) {
      await sleep(200)
      continue
    }
    throw new PortalError('PORTAL_RUNNING', '工作台还在运行（或正在导入），没有更换密钥；请先停止它，再运行一次。')
  }
}

interface Stored {
  /** The row's ctid. */
  place: string
  cipher: NonNullable<Selectable<DB['declaration']>['id_number_cipher']>
}

async function reencrypt(
  em: EntityManager,
  { table, cipher, set }: Place,
  from: IdNumberCipher,
  to: IdNumberCipher,
): Promise<number> {
  const db = em.getKysely()
  const query = sql<Stored>`
    select ctid::text as place, ${cipher} as cipher from ${sql.table(table)} where ${cipher} is not null`
  let count = 0
  for await (const rows of cursorRows(em, query, batch)) {
    const numbers = rows.map((row) => from.decrypt(row.cipher))
    const [old, hashes] = [numbers.map((number) => from.hash(number)), numbers.map((number) => to.hash(number))]
    const ciphers = numbers.map((number) => to.encrypt(number))
    await sql`update ${sql.table(table)} set ${set}
      from unnest(${rows.map(({ place }) => place)}::tid[], ${ciphers}::bytea[], ${hashes}::bytea[])
        as fresh (place, cipher, hash)
      where ${sql.table(table)}.ctid = fresh.place`.execute(db)
    await sql`insert into rotated select * from unnest(${old}::bytea[], ${hashes}::bytea[]) on conflict do nothing`.execute(
      db,
    )
    count += rows.length
  }
  return count
}

/** Bans store only the hash, and so do the records of bans made before the number was stored with them. */
async function updateLoneHashes(em: EntityManager): Promise<void> {
  const db = em.getKysely<DB>()
  await sql`update bureau_record r set id_number_hash = new from rotated
    where r.id_number_hash = old and r.id_number_cipher is null`.execute(db)
  await sql`update ban set id_number_hash = new from rotated where id_number_hash = old`.execute(db)
  const { n } = await db
    .selectFrom((query) =>
      query
        .selectFrom('bureau_record')
        .select('id_number_hash')
        .where('id_number_hash', 'is not', null)
        .unionAll(query.selectFrom('ban').select('id_number_hash'))
        .as('kept'),
    )
    .select(sql<number>`count(*)::integer`.as('n'))
    .where(sql<boolean>`not exists (select from rotated where new = kept.id_number_hash)`)
    .executeTakeFirstOrThrow()
  if (n === 0) return
  throw new PortalError(
    'ID_KEY_ORPHANS',
    `有 ${n} 条禁止申报的登记已找不到本人的证件号，换密钥后将认不出本人，没有更换；请先重新导入其申报。`,
  )
}

/**
 * Lists the explanations that hold now. The facts for which an explanation was given may contain hashes of ID numbers,
 * so that `renewExplanations` must store the new facts.
 */
async function listHoldingExplanations(em: EntityManager): Promise<void> {
  await sql`create temporary table holding (id integer primary key, rule text not null) on commit drop`.execute(
    em.getKysely(),
  )
  for (const rule of declarationRules.values()) {
    await sql`insert into holding select a.id, a.rule from finding_acknowledgement a
      where a.rule = ${rule.id} and a.withdrawn_at is null and a.facts = (select ${factsOf(rule)} from declaration
        where declaration.year = a.year and declaration.platform_no = a.platform_no)`.execute(em.getKysely())
  }
}

async function renewExplanations(em: EntityManager): Promise<void> {
  for (const rule of declarationRules.values()) {
    await sql`update finding_acknowledgement a set facts = (select ${factsOf(rule)} from declaration
        where declaration.year = a.year and declaration.platform_no = a.platform_no)
      from holding where holding.id = a.id and holding.rule = ${rule.id}`.execute(em.getKysely())
  }
}
