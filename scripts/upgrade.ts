import { upgradeCluster } from '../server/backup/upgrade'
import { readConfig } from '../server/config'
import { asServedLast } from '../server/database/served-last'
import { askPassphrase } from './program/ask-passphrase'
import { readArguments } from './program/command-line'
import { runCommand } from './program/run-command'

// npm run upgrade -- [--from FILE]: carries an embedded database over a major version of PostgreSQL.

const help = `用法：npm run upgrade -- [--from 备份文件]
把内置数据库带到本程序的 PostgreSQL 版本：用原来的程序写成的备份恢复，原来的数据库留在旁边。
不写 --from 时用备份目录中最新的一份。`

await runCommand(async () => {
  const { values } = readArguments({ help, options: { from: { type: 'string' } }, files: 0 })
  const config = asServedLast(readConfig())
  const passphrase = async () => config.backupPassphrase ?? (await askPassphrase('备份口令：'))
  const file = typeof values.from === 'string' ? values.from : null
  await upgradeCluster({ config, file, passphrase, say: (line) => console.log(line) })
})
