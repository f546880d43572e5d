import { readConfig } from '../server/config'
import { asServedLast } from '../server/database/served-last'
import { examine } from '../server/doctor/examine'
import { lineOf } from '../server/doctor/finding'
import { readArguments } from './program/command-line'
import { runCommand } from './program/run-command'

// npm run doctor: says what is wrong and what to do, whether or not the portal is running. Exit code 1 if something is wrong.

const help = `用法：npm run doctor
检查版本、磁盘、时钟、权限、密钥、日历、备份、连接、审计和导入，每项一行：✓ 正常，⚠ 请留意，✗ 须处理。`

await runCommand(async () => {
  readArguments({ help, files: 0 })
  const findings = await examine(asServedLast(readConfig()), new Date())
  for (const finding of findings) console.log(lineOf(finding))
  return findings.some(({ level }) => level === 'WRONG') ? 1 : 0
})
