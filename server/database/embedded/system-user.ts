import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { DatabaseStartFailedError } from './error'

/** The user that the server runs as when root starts the portal: PostgreSQL refuses to run as root. */
export interface SystemUser {
  name: string
  uid: number
  gid: number
}

/** Null if an ordinary user starts the portal: then the server runs as that user. Existing data keep their owner. */
export function systemUser(cluster: string): SystemUser | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { name: `#${owner.uid}`, uid: owner.uid, gid: owner.gid }
  return findUser('postgres') ?? createUser('postgres')
}

function findUser(name: string): SystemUser | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim())
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : null
}

function createUser(name: string): SystemUser {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  const user = findUser(name)
  if (!user) {
    throw new DatabaseStartFailedError(`无法建立系统用户 ${name}（useradd 失败）；请先建立该用户，或改用普通用户启动。`)
  }
  return user
}

/** Whether the user can enter the folder. Tried out, since modes, ACLs and mounts all matter. */
export function canEnter(user: SystemUser, folder: string): boolean {
  const { uid, gid } = user
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0
}
