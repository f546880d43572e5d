import path from 'node:path'
import { verifyDailyFile } from '../server/audit-out/verify-file'
import { existingChain } from '../server/audit/open-chain'
import { verifyAudit } from '../server/audit/verify'
import { verificationLines } from '../server/audit/verification-lines'
import { transactionOptions } from '../server/access/scope/scope'
import { readConfig } from '../server/config'
import { openOrm } from '../server/database/orm'
import { openExisting } from '../server/database/existing'
import { asServedLast } from '../server/database/served-last'
import { PortalError } from '../server/errors'
import { runCommand } from './program/run-command'

// npm run audit:verify: verifies the audit's chain, whether or not the portal is running. Exit code 1 if it is broken.
// npm run audit:verify -- FILE: verifies a daily file that left the portal, on any machine.

async function run(): Promise<boolean> {
  const config = asServedLast(readConfig())
  const server = await openExisting(config, (line) => console.log(line))
  try {
    const owner = await openOrm(server.address, { pool: 1 })
    try {
      const { key, anchor: file } = existingChain(config, server.secretFolder, config.sample ? 'SAMPLE' : 'REAL')
      const anchor = await file.read()
      const result = await owner.em
        .fork()
        .transactional((em) => verifyAudit(em, key, anchor), transactionOptions('read'))
      for (const line of verificationLines(result)) console.log(line)
      return result.broken === null
    } finally {
      await owner.close(true)
    }
  } finally {
    await server.stop()
  }
}

await runCommand(async () => {
  const [file, ...others] = process.argv.slice(2)
  if (others.length > 0) throw new PortalError('USAGE', '用法：npm run audit:verify [-- 每日审计文件.jsonl]')
  if (!file) return (await run()) ? 0 : 1
  for (const line of await verifyDailyFile(path.resolve(file))) console.log(line)
})
