import { backUp } from '../server/backup/back-up'
import { declarationsIn } from '../server/backup/file/header'
import { ownKeys } from '../server/backup/restore-key'
import { readConfig } from '../server/config'
import { openExisting } from '../server/database/existing'
import { asServedLast } from '../server/database/served-last'
import { PortalError } from '../server/errors'
import { askPassphrase } from './program/ask-passphrase'
import { readArguments } from './program/command-line'
import { runCommand } from './program/run-command'

// npm run backup -- [--to FILE] [--with-keys]: writes one file from the portal, running or not.

const help = `用法：npm run backup -- [--to 文件] [--with-keys]
把工作台的全部数据写成一个备份文件，工作台不必停机。
  --to 文件      写到这个文件；不写则放进备份目录（BACKUP_DIR，默认 DATA_DIR/backup），并只留最新的 BACKUP_KEEP 份
  --with-keys    把证件号密钥和审计密钥用口令加密后也放进去；口令在终端输入，或用 BACKUP_PASSPHRASE 给出`

await runCommand(async () => {
  const options = { to: { type: 'string' }, 'with-keys': { type: 'boolean' } } as const
  const { values } = readArguments({ help, options, files: 0 })
  const config = asServedLast(readConfig())
  const server = await openExisting(config, (line) => console.log(line))
  try {
    const passphrase = values['with-keys'] ? (config.backupPassphrase ?? (await newPassphrase())) : null
    const keys = passphrase === null ? null : { keys: ownKeys(config, server.secretFolder), passphrase }
    const to = typeof values.to === 'string' ? values.to : null
    const { file, size, header } = await backUp(server.address, { config, to, keys, say: (line) => console.log(line) })
    console.log(
      `备份已写成：${file}（${(size / 1e6).toFixed(1)} MB，申报 ${declarationsIn(header)} 件，第 ${header.revision} 版数据）`,
    )
    console.log(
      keys
        ? '密钥已用口令加密放入文件；忘了口令就打不开。'
        : '密钥不在文件中：请把 secret/id-key 和 secret/audit-key 另处保管，没有它们不能恢复。',
    )
  } finally {
    await server.stop()
  }
})

async function newPassphrase(): Promise<string> {
  const typed = await askPassphrase('备份口令：')
  if (typed !== (await askPassphrase('再输入一次：'))) throw new PortalError('USAGE', '两次输入的口令不同。')
  return typed
}
