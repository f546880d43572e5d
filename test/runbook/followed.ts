import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateSync } from 'otplib'
import { expect } from 'vitest'
import { engines } from '../../package.json'
import { keyNames, type Administrator } from './administrator'

/** The step's text, and what is done with its command and must come of it. */
type Followed = [text: string, follow: (administrator: Administrator, command: string | null) => Promise<void>]

let figures: unknown
let temporary: string

async function servesTheSame(administrator: Administrator, command: string | null): Promise<void> {
  await administrator.serve(command)
  expect(await administrator.figures()).toEqual(figures)
}

interface Saved {
  temporaryPassword: string
  account: { id: string; version: number }
}

async function resetByAnother(administrator: Administrator): Promise<void> {
  const admin = await administrator.signedIn()
  const { saveAccount: other } = await admin.ask<{ saveAccount: Saved }>(
    `mutation { saveAccount(account: { username: "second", displayName: "市人社局二", role: CITY_HR, counties: [], committees: [],
      departments: [] }) { temporaryPassword } }`,
  )
  const { browser } = administrator
  await browser.signIn('second', other.temporaryPassword)
  await browser.ask(
    'mutation ($current: String!) { changePassword(current: $current, next: "Lingwai-2026-7") { username } }',
    {
      current: other.temporaryPassword,
    },
  )
  const { accounts } = await browser.ask<{ accounts: (Saved['account'] & { username: string })[] }>(
    '{ accounts { id version username } }',
  )
  const { id, version } = accounts.find(({ username }) => username === 'admin')!
  const { resetPassword } = await browser.ask<{ resetPassword: Saved }>(
    'mutation ($id: ID!, $version: Int!) { resetPassword(id: $id, version: $version) { temporaryPassword } }',
    { id, version },
  )
  await administrator.choosePassword(resetPassword.temporaryPassword)
  await administrator.signedIn()
}

async function removeFactor(administrator: Administrator, command: string | null): Promise<void> {
  const client = await administrator.signedIn()
  const { beginSecondFactor } = await client.ask<{ beginSecondFactor: { secret: string } }>(
    'mutation ($password: String!) { beginSecondFactor(password: $password) { secret } }',
    { password: administrator.password },
  )
  await client.ask('mutation ($code: String!) { confirmSecondFactor(code: $code) { codes } }', {
    code: generateSync({ secret: beginSecondFactor.secret }),
  })
  await expect(administrator.signedIn()).rejects.toMatchObject({ code: 'SECOND_FACTOR_REQUIRED' })
  await administrator.succeed(command)
  await administrator.signedIn()
}

/** The steps of docs/zh/运维.md, in order; each section goes on with what the one before left. */
export const followed: Record<string, Followed[]> = {
  安装: [
    ['安装 Node 20 或更高版本，解开程序。', async () => expect(engines.node).toBe('>=20')],
    [
      '启动；第一次会下载依赖、建立数据库，并显示管理员 `admin` 的“初始密码”，只显示这一次。',
      async (administrator, command) => {
        const output = await administrator.serve(command)
        temporary = /已建立管理员账号 admin（初始密码 (\S+)，只显示这一次）/.exec(output)![1]!
      },
    ],
    [
      '用浏览器打开显示的地址，以 `admin` 和初始密码登录，换成自己的密码。',
      async (administrator) => {
        await administrator.choosePassword(temporary)
        await administrator.import()
        figures = await administrator.figures()
      },
    ],
    [
      '检查安装；没有 ✗ 就是装好了。',
      async (administrator, command) => expect(await administrator.succeed(command)).not.toContain('✗'),
    ],
    [
      '把 `DATA_DIR/secret` 里的 `id-key` 和 `audit-key` 另存到别处（不要与备份放在一起）；有 `audit-signing-key` 的也一起存。丢了前两个，备份恢复不了，证件号打不开；丢了后一个，以后的审计文件换成新的签名。',
      async (administrator) => administrator.keys('ELSEWHERE'),
    ],
  ],
  备份: [
    [
      '随时备份，工作台不必停机。',
      async (administrator, command) => {
        await administrator.succeed(command)
        expect(path.dirname(administrator.backup)).toBe(administrator.file('backup'))
      },
    ],
    [
      '每日自动备份：设 `BACKUP_AT`（北京时间）后启动。备份放在 `BACKUP_DIR`（默认 `DATA_DIR/backup`，最好在另一块磁盘），只留最新的 `BACKUP_KEEP` 份（默认 14）。',
      async (administrator, command) => {
        await administrator.stop()
        await servesTheSame(administrator, command)
        const { backup } = await (await administrator.signedIn()).ask<{ backup: object }>('{ backup { scheduledAt } }')
        expect(backup).toEqual({ scheduledAt: /BACKUP_AT=(\S+)/.exec(command!)![1] })
      },
    ],
    [
      '定期证明备份真能恢复；它在临时目录里恢复一次，不碰正在使用的工作台。',
      async (administrator, command) => expect(await administrator.succeed(command)).toContain('备份可以恢复'),
    ],
    [
      '页面“关于”显示最近的备份。超过两天没有备份或备份失败时，“总览”上会提示。',
      async (administrator) => {
        const { backup } = await (
          await administrator.signedIn()
        ).ask<{ backup: { madeAt: string } }>('{ backup { madeAt overdue failure } }')
        expect(backup).toEqual({ madeAt: expect.any(String), overdue: false, failure: null })
      },
    ],
    [
      '备份里有姓名等明文，没有密钥；请与数据同样保管，与密钥分开保管。确需放在一起时，以口令加密放进去：',
      async (administrator, command) => {
        await administrator.succeed(command)
        administrator.sealed = administrator.backup
        const bytes = readFileSync(administrator.backup)
        for (const key of keyNames) expect(bytes.includes(administrator.keptKey(key))).toBe(false)
      },
    ],
  ],
  恢复: [
    [
      '在新机器上装好程序，不要启动；`DATA_DIR` 应是空的。',
      async (administrator) => {
        await administrator.stop()
        administrator.takeEmptyFolder()
      },
    ],
    [
      '把另存的密钥文件放进 `DATA_DIR/secret`（备份时用了 `--with-keys` 的，改为恢复时输入口令）。',
      async (administrator) => administrator.keys('SECRET'),
    ],
    [
      '恢复。失败时什么也不会留下，并说明原因。',
      async (administrator, command) => expect(await administrator.succeed(command)).toContain('恢复完成'),
    ],
    [
      '核对审计记录。',
      async (administrator, command) => expect(await administrator.succeed(command)).toContain('审计记录完整'),
    ],
    ['启动。所有人须重新登录。', servesTheSame],
  ],
  升级: [
    [
      '用现在的程序备份，然后按 Ctrl-C 停机。',
      async (administrator, command) => {
        await administrator.succeed(command)
        await administrator.stop()
        // As after PostgreSQL's next version: this program's is another than that of the data.
        writeFileSync(administrator.file('postgres/PG_VERSION'), '17\n')
      },
    ],
    [
      '换上新程序，启动；数据库结构自动更新。能启动就升级好了，不必做下一步。',
      async (administrator, command) => {
        const { status, output } = await administrator.run(command)
        expect([status, output]).toEqual([1, expect.stringMatching(/是 PostgreSQL 17 的数据.*npm run upgrade/)])
      },
    ],
    [
      '启动时提示“是 PostgreSQL … 的数据”的，用刚才的备份升级，再启动；原来的数据库留在 `DATA_DIR` 里，确认无误后再删除。',
      async (administrator, command) => {
        await administrator.succeed(command)
        expect(existsSync(administrator.file('postgres-17/PG_VERSION'))).toBe(true)
        await servesTheSame(administrator, 'npm run serve')
        await administrator.stop()
      },
    ],
  ],
  丢了密钥: [
    [
      '从另存的地方找回 `id-key` 和 `audit-key`，放进 `DATA_DIR/secret`，再核对。',
      async (administrator, command) => {
        for (const key of keyNames) rmSync(administrator.file(`secret/${key}`))
        expect(await administrator.run(command)).toEqual({
          status: 1,
          output: expect.stringContaining('没有证件号密钥'),
        })
        administrator.keys('SECRET')
        expect(await administrator.succeed(command)).not.toContain('✗')
      },
    ],
    [
      '备份时用过 `--with-keys` 的，在一个空的 `DATA_DIR` 里恢复那份备份，输入口令，密钥就写回 `secret`。',
      async (administrator, command) => {
        administrator.takeEmptyFolder()
        administrator.backup = administrator.sealed
        await administrator.succeed(command)
        for (const key of keyNames) {
          expect(readFileSync(administrator.file(`secret/${key}`), 'utf8')).toBe(administrator.keptKey(key))
        }
      },
    ],
    [
      '都没有的，证件号无法恢复：其他数据仍在，但工作台不会用别的密钥启动。请重新建立工作台，并从原来的表格重新导入。',
      async (administrator) => {
        writeFileSync(administrator.file('secret/id-key'), 'b6'.repeat(32))
        expect(await administrator.run('npm run serve')).toEqual({
          status: 1,
          output: expect.stringContaining('（ID_KEY_WRONG）'),
        })
        administrator.keys('SECRET')
      },
    ],
    [
      '怀疑密钥泄露的，停机后更换；旧备份仍须旧密钥。',
      async (administrator, command) => {
        await administrator.succeed(command)
        const [old, key] = [administrator.keptKey('id-key'), readFileSync(administrator.file('secret/id-key'), 'utf8')]
        expect(key).not.toBe(old)
        await servesTheSame(administrator, 'npm run serve')
      },
    ],
  ],
  忘了密码: [
    ['由市人社局账号在“账号”页重置；至少保留两个市人社局账号，以便互相重置。', resetByAnother],
    [
      '谁也登录不了的，在服务器上办理，工作台不必停机。先列出账号，看是忘了密码、被锁定还是已停用。',
      async (administrator, command) => expect(await administrator.succeed(command)).toContain('admin'),
    ],
    [
      '重置密码；临时密码只显示一次，登录后须修改。',
      async (administrator, command) => {
        const output = await administrator.succeed(command)
        await administrator.choosePassword(/账号 admin 的临时密码：(\S+)/.exec(output)![1]!)
        await administrator.signedIn()
      },
    ],
    [
      '只是输错次数太多被锁定的，解除锁定，密码不变。',
      async (administrator, command) => {
        const codes: unknown[] = []
        for (let attempt = 0; attempt < 6; attempt += 1) {
          codes.push(await administrator.signedIn('admin', 'wrong').catch(({ code }: { code?: string }) => code))
        }
        expect(codes.at(-1)).toBe('SIGN_IN_LOCKED')
        await administrator.succeed(command)
        await administrator.signedIn()
      },
    ],
    ['手机和恢复码都丢了的，移除动态验证码。', removeFactor],
    [
      '三员分立期间有一员离任、页面上停用不了的，在服务器上停用三员分立。',
      async (administrator, command) => expect(await administrator.succeed(command)).toContain('三员分立'),
    ],
  ],
}

/** Sections that the test doesn't follow, and where what they say is shown. */
export const elsewhere: Record<string, string> = {
  '供其他机器访问（https 与代理）': 'test/browser/published.browser.test.ts',
  审计外送: 'test/audit-out/leave.db.test.ts',
}
