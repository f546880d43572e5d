import path from 'node:path'
import type { Config } from '../config'
import type { Orm } from '../database/orm'
import { atMost } from '../stop'
import { writeDailyFiles } from './daily-file'
import { Place } from './place'
import { fingerprintOf, publicKeyOf, readSigningKey } from './signing-key'
import { longestEnd, SyslogSender } from './syslog-sender'

/** ms between two looks for a day that is over. */
const interval = 10 * 60 * 1000

interface Given {
  config: Pick<Config, 'auditSyslog' | 'auditExportDir'>
  owner: Orm
  /** The folder of the installation's secrets. */
  secretFolder: string
  kind: 'SAMPLE' | 'REAL'
  say: (line: string) => void
}

/** Starts what lets the audit leave: to a syslog receiver, and as signed daily files. @returns a function that stops it */
export function openAuditOut({ config, owner, secretFolder, kind, say }: Given): () => Promise<void> {
  const { auditSyslog: target, auditExportDir: folder } = config
  const placeOf = (name: string, destination: string) =>
    new Place(path.join(secretFolder, `audit-out-${name}.${kind.toLowerCase()}.json`), destination)
  const entityManager = () => owner.em.fork()
  let sender: SyslogSender | null = null
  if (target) {
    const { protocol, host, port } = target
    sender = new SyslogSender(target, placeOf('syslog', `${protocol}://${host}:${port}`), entityManager, say)
    sender.start()
  }
  let writing: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  if (folder) {
    const key = readSigningKey(secretFolder)
    say(`审计每日导出到 ${folder}，签名密钥指纹 ${fingerprintOf(publicKeyOf(key))}`)
    const place = placeOf('file', folder)
    let hasFailed = false
    const write = () => {
      writing = writing
        .then(() => place.followRestore(entityManager()))
        .then(() => writeDailyFiles(entityManager(), { folder, place, key }, new Date()))
        .then(() => (hasFailed = false))
        .catch((error: NodeJS.ErrnoException) => {
          if (!hasFailed) say(`审计每日导出没有完成（${error.code ?? error.name}），将自动重试`)
          hasFailed = true
        })
    }
    write()
    timer = setInterval(write, interval).unref()
  }
  return async () => {
    clearInterval(timer)
    await Promise.all([sender?.stop(), atMost(longestEnd, writing)])
  }
}
