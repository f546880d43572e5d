import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { LaunchError } from './step.mjs'

/** The version that MikroORM, Vitest and the build require (24), and the hashes of passwords (its Argon2). */
const needed = { major: 24, minor: 7 }

/**
 * The Node from the lockfile, or else the host's if it is new enough.
 *
 * @param {string} root
 * @param {string} host path of the Node that runs this
 */
export function findNode(root, host = process.execPath) {
  const pinned = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  const found = [pinned, host].find(isNewEnough)
  if (found) return found
  throw new LaunchError(
    `需要 Node.js ${needed.major}.${needed.minor} 或更高版本：本机是 ${process.versions.node}，依赖中也没有适用于 ${process.platform}-${process.arch} 的 Node.js；请安装后重试。`,
  )
}

/** Runs the program to get its version: a Node for another C library exists but does not run. @param {string} node */
function isNewEnough(node) {
  const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' })
  const [major = 0, minor = 0] = (stdout ?? '').split('.').map(Number)
  return major > needed.major || (major === needed.major && minor >= needed.minor)
}
