import { sql } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { accountForTest } from '../support/account'
import type { App } from '../../server/app'
import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import { planImport } from '../../server/import/plan/plan-import'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { testPassword } from '../support/config'
import { aRow, xlsxOf, type FileRow } from '../support/declaration-file'

const accounts = [
  { username: 'bureau', displayName: '市人社局', role: Role.CITY_HR },
  { username: 'yiwu', displayName: '伊吾县人社局', role: Role.COUNTY_HR, counties: ['650522'] },
  { username: 'barkol', displayName: '巴里坤县人社局', role: Role.COUNTY_HR, counties: ['650521'] },
  { username: 'water', displayName: '市水利局', role: Role.DEPARTMENT, committees: ['water'] },
  { username: 'archives', displayName: '市档案局', role: Role.DEPARTMENT, committees: ['archives'] },
  // Supervises employers but has no committee.
  { username: 'livestock', displayName: '伊吾县水利局', role: Role.DEPARTMENT, departments: ['伊吾县水利局'] },
  { username: 'leader', displayName: '局领导', role: Role.LEADER },
  { username: 'auditor', displayName: '审计', role: Role.AUDITOR },
]

/** On 2 November 2026, between paper and meetings. */
const now = new Date('2026-11-02T10:00:00+08:00')

export const serial = (number: number) => `T2023-${String(number).padStart(5, '0')}`

/** A declaration of 2026 in 伊吾县 that is at the 水利 committee. */
export const row2026 = (number: number, own: FileRow = {}): FileRow =>
  aRow(number, {
    年度: 2026,
    环节进入时间: '2026-10-16 10:00',
    提交时间: '2026-09-20 11:30',
    公示开始: '2026-09-21',
    公示结束: '2026-09-28',
    单位上报时间: '2026-10-09 16:00',
    ...own,
  })

/** A real portal with one account of each kind, and functions to use it. */
export function offices() {
  let app: App
  const clients = new Map<string, Promise<TestClient>>()

  beforeAll(async () => {
    app = await startTestApp({ data: 'real', config: { now } })
    const em = app.portal.owner.em.fork()
    for (const account of accounts) {
      await accountForTest(em, { counties: [], committees: [], departments: [], ...account, password: testPassword })
    }
  })
  afterAll(() => app.stop())

  const db = () => app.portal.owner.em.fork().getKysely()
  const as = (username: string) => {
    const client = clients.get(username) ?? signedIn(app, username)
    clients.set(username, client)
    return client
  }

  return {
    app: () => app,
    db,
    as,
    async bringIn(...rows: FileRow[]): Promise<void> {
      const { rows: admin } = await sql<{ id: number }>`select id from account where username = 'admin'`.execute(db())
      const officer = commandViewer({ accountId: admin[0]!.id, username: 'admin', displayName: '管理员' })
      const file = { fileName: '申报汇总表.xlsx', path: await xlsxOf(rows) }
      await applyImport(app.portal, officer, await planImport(app.portal, officer, file), 'test')
    },
    async idOf(number: number): Promise<string> {
      const { rows } = await sql<{
        id: number
      }>`select id from declaration where platform_no = ${serial(number)}`.execute(db())
      return String(rows[0]!.id)
    },
    /** The answer's error code; null on success. */
    async codeOf(username: string, query: string, variables: object): Promise<string | null> {
      const { errors } = await (await as(username)).ask(query, variables)
      return errors?.[0]?.extensions.code ?? null
    },
  }
}
