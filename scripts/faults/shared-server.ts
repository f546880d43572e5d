import { chownSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { requestRoleOf } from '../../server/database/request-role'
import { apply, planned, upload } from '../kill-import/work'
import type { PortalClient } from '../program/portal-client'
import { selfSigned } from './certificate'
import type { Fault } from './fault'
import { NeighbourDatabase, refusal } from './neighbour'
import { poolerBefore } from './pooler'
import { json, type Stage } from './stage'

const who = '{ viewer { username } }'

const secretOf = (stage: Stage, database: string) =>
  stage.asOwner(async (db) => {
    const { rows } = await db.query<{ secret: string }>(
      'select rolpassword as secret from pg_authid where rolname = $1',
      [requestRoleOf(database)],
    )
    return rows[0]?.secret
  })

/** Asks the stage's own portal all the time; @returns what it answered but 200 */
async function servedMeanwhile(stage: Stage, work: () => Promise<string[]>): Promise<string[]> {
  const refused: string[] = []
  let done = false
  const asking = (async () => {
    while (!done) {
      const { status, code } = await stage.query()
      if (status !== 200) refused.push(`原来的工作台 ${status} ${code}`)
      await sleep(20)
    }
  })()
  const problems = await work().finally(() => (done = true))
  await asking
  return [...problems, ...new Set(refused)]
}

/** An import that is written whole, and read again as it was. */
async function importWhole(stage: Stage, client: PortalClient): Promise<string[]> {
  const id = await upload(client, await stage.nextFile())
  const { state, errorCode } = await planned(client, id)
  if (state !== 'PLANNED') return [`导入是 ${state} ${errorCode}`]
  await apply(client, id)
  return []
}

/** Encrypted connections only, for a database of the stage's server. */
async function withTlsOnly(stage: Stage, database: string, work: (root: string) => Promise<string[]>) {
  const cluster = path.join(stage.program.dataDir, 'postgres')
  const { certificate, key } = selfSigned('127.0.0.1')
  const { uid, gid } = statSync(cluster)
  for (const [name, content] of Object.entries({ 'server.crt': certificate, 'server.key': key })) {
    writeFileSync(path.join(cluster, name), content, { mode: 0o600 })
    chownSync(path.join(cluster, name), uid, gid)
  }
  const root = path.join(stage.folder, 'root.crt')
  writeFileSync(root, certificate)
  const rules = path.join(cluster, 'pg_hba.conf')
  const earlier = readFileSync(rules, 'utf8')
  const reload = async (rule: string, ssl: 'on' | 'off') => {
    writeFileSync(rules, rule + earlier)
    await stage.asOwner(async (db) => {
      await db.query(`alter system set ssl = ${ssl}`)
      await db.query('select pg_reload_conf()')
    })
  }
  await reload(`hostnossl ${database} all all reject\n`, 'on')
  try {
    return await work(root)
  } finally {
    await reload('', 'off')
  }
}

const germanServer = { DateStyle: `'German, DMY'`, TimeZone: `'America/New_York'`, bytea_output: 'escape' }
const strictServer = { default_transaction_isolation: 'serializable', search_path: 'pg_catalog' }

export const sharedServer: Fault[] = [
  {
    name: '同一台数据库服务器上又来一个工作台',
    long: true,
    async run(stage) {
      const before = await secretOf(stage, 'portal')
      const database = await NeighbourDatabase.on(stage)
      const problems = await servedMeanwhile(stage, async () =>
        database.whileServed(await database.portal(), (client) => importWhole(stage, client)),
      )
      return before === (await secretOf(stage, 'portal')) ? problems : [...problems, '原来的数据库角色换了密码']
    },
  },
  {
    name: '一个数据库的两个实例，其中一个被杀',
    long: true,
    async run(stage) {
      const database = await NeighbourDatabase.on(stage)
      const [one, other] = [await database.portal(), await database.portal()]
      return database.whileServed(other, async (client) => {
        await one.start()
        const asked = async () => {
          const headers = { ...client.headers, 'content-type': 'application/json' }
          const answer = await fetch(`${one.url}/graphql`, { ...json({ query: who }), headers })
          const { data } = (await answer.json()) as { data?: { viewer: { username: string } | null } }
          return data?.viewer?.username
        }
        const shared = await asked()
        await one.kill()
        const problems = await importWhole(stage, client)
        const restart = await one.start()
        const again = await asked()
        await one.stop()
        const seen = [shared, again].join()
        return [
          ...problems,
          ...(seen === 'admin,admin' ? [] : [`另一个实例的登录不通用：${seen}`]),
          ...(restart < 30 ? [] : [`${restart.toFixed(1)} 秒后才重新可用`]),
        ]
      })
    },
  },
  {
    name: '数据库只接受加密连接',
    long: true,
    async run(stage) {
      const database = await NeighbourDatabase.on(stage)
      return withTlsOnly(stage, database.name, async (root) => [
        ...(await refusal(await database.portal(), 'DATABASE_SIGN_IN_FAILED')),
        ...(await refusal(await database.portal(database.url({ sslmode: 'verify-full' })), 'DATABASE_TLS_FAILED')),
        ...(await database.whileServed(
          await database.portal(database.url({ sslmode: 'verify-full', sslrootcert: root })),
          async (client) => {
            const problems = await importWhole(stage, client)
            const { rows } = await stage.asOwner((db) =>
              db.query<{ name: string }>(
                `select application_name as name from pg_stat_activity join pg_stat_ssl using (pid)
                 where datname = $1 and backend_type = 'client backend' and not ssl`,
                [database.name],
              ),
            )
            return [...problems, ...rows.map(({ name }) => `${name} 的连接没有加密`)]
          },
        )),
      ])
    },
  },
  {
    name: '数据库的默认设置是别的日期格式、时区和隔离级别',
    long: true,
    async run(stage) {
      const database = await NeighbourDatabase.on(stage)
      await stage.asOwner(async (db) => {
        for (const [name, value] of Object.entries({ ...germanServer, ...strictServer })) {
          await db.query(`alter database ${database.name} set ${name} = ${value}`)
        }
      })
      return database.whileServed(await database.portal(), async (client) => {
        const problems = await importWhole(stage, client)
        const { declarations } = await client.ask<{ declarations: { edges: { node: { enteredAt: string } }[] } }>(
          '{ declarations(filter: { year: [2023] }, first: 20) { edges { node { enteredAt } } } }',
        )
        const days = declarations.edges.map(({ node }) => node.enteredAt)
        const wrong = days.filter((day) => !/^2023-(0[6-9]|1[0-2])-/.test(day))
        return [...problems, ...wrong.map((day) => `日期成了 ${day}`)]
      })
    },
  },
  {
    name: '连接池不保留设置、收不到通知',
    long: true,
    async run(stage) {
      const database = await NeighbourDatabase.on(stage)
      const problems: string[] = []
      for (const lost of ['settings', 'notices'] as const) {
        const pooler = await poolerBefore(Number(new URL(database.url()).port), lost)
        const url = database.url({ sslmode: 'disable' }, pooler.port)
        problems.push(...(await refusal(await database.portal(url), 'DATABASE_SESSION_LOST')))
        pooler.stop()
      }
      return problems
    },
  },
  {
    name: '写错的 DATABASE_URL：各以一句话说明',
    long: true,
    async run(stage) {
      const database = await NeighbourDatabase.on(stage)
      const wrong: [url: string, code: string][] = [
        ['postgresql://portal%@127.0.0.1/portal', 'DATABASE_URL_INVALID'],
        ['postgresql://portal:x@[::1]:1/portal?sslmode=disable', 'DATABASE_UNREACHABLE'],
        // Whether the server offers TLS is asked first.
        ['postgresql://portal:x@127.0.0.1:1/portal', 'DATABASE_UNREACHABLE'],
        ['postgresql://portal:x@localhost:1/portal', 'DATABASE_UNREACHABLE'],
        ['postgresql://portal:x@unknown.invalid/portal', 'DATABASE_UNREACHABLE'],
        [`postgresql://portal:x@%2Ftmp%2Fnowhere/portal`, 'DATABASE_UNREACHABLE'],
        ['postgresql://portal:x@192.0.2.1/portal?sslmode=disable', 'DATABASE_PLAIN_REFUSED'],
        [database.url({ sslmode: 'sometimes' }), 'DATABASE_URL_INVALID'],
      ]
      const problems: string[] = []
      for (const [url, code] of wrong) problems.push(...(await refusal(await database.portal(url), code)))
      return problems
    },
  },
]
