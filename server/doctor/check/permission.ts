import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { good, wrong, type Finding } from '../finding'

/** Files and folders with secrets or personal data that other users of the machine may read. */
export function checkPermissions(dataDir: string, secretFolder: string, backupDir: string): Finding {
  const secrets = path.join(secretFolder, 'secret')
  const inside = existsSync(secrets) ? readdirSync(secrets).map((name) => path.join(secrets, name)) : []
  const guarded = [secrets, ...inside, path.join(secretFolder, 'postgres'), path.join(dataDir, 'uploads'), backupDir]
  const open = guarded.filter((name) => existsSync(name) && (statSync(name).mode & 0o077) !== 0)
  return open.length === 0
    ? good('密钥与数据文件只有本用户可读')
    : wrong(`其他用户能读到 ${open.join('、')}；请运行 chmod go= ${open.join(' ')}`)
}
