import { checkBackup } from '../server/backup/check-backup'
import { declarationsIn, writtenAt } from '../server/backup/file/header'
import { readArguments } from './program/command-line'
import { runCommand } from './program/run-command'

// npm run backup:check -- FILE: proves that a backup can be restored, without touching the portal.

const help = `用法：npm run backup:check -- 备份文件
核对备份的全部校验值，并在临时目录里真正恢复一次，随后删除。不需要密钥，不碰正在使用的工作台。`

await runCommand(async () => {
  const { file } = readArguments({ help, files: 1 })
  const header = await checkBackup(file!, (line) => console.log(line))
  console.log(
    `备份可以恢复：写成于 ${writtenAt(header)}，申报 ${declarationsIn(header)} 件，第 ${header.revision} 版数据。`,
  )
})
