import { userInfo } from 'node:os'
import { accountLines } from '../server/account/account-lines'
import { AccountConsole } from '../server/account/at-console'
import { bindKey } from '../server/audit/open-audit'
import { existingChain } from '../server/audit/open-chain'
import { readConfig } from '../server/config'
import { openOrm, type EntityManager } from '../server/database/orm'
import { openExisting } from '../server/database/existing'
import { asServedLast } from '../server/database/served-last'
import { PortalError } from '../server/errors'
import { runCommand } from './program/run-command'

// npm run account -- list | reset NAME | unlock NAME | remove-factor NAME | end-separation: for the administrator at the
// server's own console, when nobody can sign in any more. Works whether or not the portal is running.

const help = `用法：npm run account -- list | reset 用户名 | unlock 用户名 | remove-factor 用户名 | end-separation
  list                   列出账号
  reset 用户名           发一个临时密码，只显示一次
  unlock 用户名          解除登录锁定，密码不变
  remove-factor 用户名   移除动态验证码，用于手机和恢复码都丢失时
  end-separation         停用三员分立，账号和安全策略交还市人社局`

type Work = (console: AccountConsole, em: EntityManager) => Promise<string[]>

const beijing = { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' } as const

const onAccount: Record<string, (console: AccountConsole, username: string) => Promise<string[]>> = {
  async reset(console, username) {
    const { account, password, expiresAt } = await console.reset(username, new Date())
    return [
      `账号 ${account.username} 的临时密码：${password}`,
      `只显示这一次，${expiresAt.toLocaleString('zh-CN', beijing)}前有效，登录后须修改。原来的登录已全部结束。`,
      ...(account.disabled ? ['注意：这个账号已停用，由管理账号的人启用后才能登录。'] : []),
      ...(account.rightsGranted ? [] : ['注意：这个账号尚未授权，由安全管理员授权后才能登录。']),
    ]
  },
  async unlock(console, username) {
    return [`账号 ${(await console.unlock(username)).username} 已解除锁定，密码不变。`]
  },
  async 'remove-factor'(console, username) {
    const account = await console.removeSecondFactor(username)
    return [
      account ? `账号 ${account.username} 的动态验证码已移除，原来的登录已全部结束。` : '这个账号没有动态验证码。',
    ]
  },
}

const onAll: Record<string, Work> = {
  list: (_console, em) => accountLines(em, new Date()),
  async 'end-separation'(console) {
    return [(await console.endSeparation()) ? '三员分立已停用，账号和安全策略由市人社局管理。' : '三员分立没有启用。']
  },
}

function workOf([name = '', username, ...others]: string[]): Work {
  const all = onAll[name]
  if (all && username === undefined) return all
  const one = onAccount[name]
  if (one && username && others.length === 0) return (console) => one(console, username)
  throw new PortalError('USAGE', one && !username ? `${name} 后面要写用户名。\n${help}` : help)
}

async function run(work: Work): Promise<void> {
  const config = asServedLast(readConfig())
  const server = await openExisting(config, () => {})
  try {
    const chain = existingChain(config, server.secretFolder, config.sample ? 'SAMPLE' : 'REAL')
    const owner = await openOrm(server.address, { pool: 1, subscribers: [chain] })
    try {
      const em = owner.em.fork()
      await bindKey(em, chain.key)
      const console = new AccountConsole(em, process.env.SUDO_USER || userInfo().username)
      for (const line of await work(console, em)) globalThis.console.log(line)
    } finally {
      await owner.close(true)
    }
  } finally {
    await server.stop()
  }
}

await runCommand(async () => {
  const args = process.argv.slice(2)
  if (args.includes('--help')) console.log(help)
  else await run(workOf(args))
})
