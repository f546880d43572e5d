import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { LaunchError } from './step.mjs'

/** What MikroORM, Vitest and the build ask for. */
const needed = 24

/**
 * The Node that the lockfile carries, else the host's when it is new enough.
 *
 * @param {string} root
 * @param {string} host of the Node that runs this
 */
export function findNode(root, host = process.execPath) {
  const pinned = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  const found = [pinned, host].find((node) => majorVersion(node) >= needed)
  if (found) return found
  throw new LaunchError(
    `需要 Node.js ${needed} 或更高版本：本机是 ${process.versions.node}，依赖中也没有适用于 ${process.platform}-${process.arch} 的 Node.js；请安装后重试。`,
  )
}

/** By running it, since one for another C library is there and doesn't run. @param {string} node */
function majorVersion(node) {
  const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' })
  return Number.parseInt(stdout ?? '', 10) || 0
}
