import { declarationsIn } from '../server/backup/file/header'
import { restoreBackup } from '../server/backup/restore'
import { readConfig } from '../server/config'
import { askPassphrase } from './program/ask-passphrase'
import { readArguments } from './program/command-line'
import { runCommand } from './program/run-command'

// npm run restore -- FILE: restores a backup into an empty portal.

const help = `用法：npm run restore -- 备份文件
把备份恢复到空的工作台（空的 DATA_DIR，或 DATABASE_URL 中的空数据库）。失败时什么也不留下。
先放好密钥：DATA_DIR/secret/id-key 和 DATA_DIR/secret/audit-key，或用 ID_KEY、AUDIT_KEY 给出。
备份中有密钥（--with-keys）的，在终端输入口令，或用 BACKUP_PASSPHRASE 给出。`

await runCommand(async () => {
  const { file } = readArguments({ help, files: 1 })
  const config = readConfig()
  const passphrase = async () => config.backupPassphrase ?? (await askPassphrase('备份口令：'))
  const header = await restoreBackup(file!, { config, passphrase, say: (line) => console.log(line) })
  const start = header.kind === 'SAMPLE' ? 'npm start' : 'npm run serve'
  console.log(`恢复完成：申报 ${declarationsIn(header)} 件。现在可以用 ${start} 启动；所有人须重新登录。`)
})
