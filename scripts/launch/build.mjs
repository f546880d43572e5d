import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runQuietly } from './run.mjs'
import { LaunchError, say, step } from './step.mjs'

/** All files that the build depends on. */
const sources = [
  'schema',
  'server',
  'client',
  'scripts',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'vite.server.config.ts',
]

/**
 * A hash of the content of all sources. File times would not do, because a checkout changes them.
 *
 * @param {string} root
 */
export function sourceHash(root) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((name) => filesBelow(root, name))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} root @param {string} name @returns {string[]} */
function filesBelow(root, name) {
  const found = statSync(path.join(root, name), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [name]
  return readdirSync(path.join(root, name))
    .sort()
    .flatMap((each) => filesBelow(root, path.join(name, each)))
}

/** @param {string} root */
export function isBuilt(root) {
  const stamp = stampFile(root)
  const whole = ['server/main.js', 'client/index.html'].every((file) => existsSync(path.join(root, 'build', file)))
  return whole && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash(root)
}

/** @param {string} root @param {string} node */
export async function build(root, node) {
  if (isBuilt(root)) return
  await step('构建服务端和网页', async () => {
    rmSync(stampFile(root), { force: true })
    const hash = sourceHash(root)
    await Promise.all([vite(root, node, '服务端', ['--config', 'vite.server.config.ts']), vite(root, node, '网页', [])])
    mkdirSync(path.join(root, 'build'), { recursive: true })
    writeFileSync(stampFile(root), hash)
  })
}

/** @param {string} root @param {string} node @param {string} what @param {string[]} args */
async function vite(root, node, what, args) {
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, output } = await runQuietly(node, ['node_modules/vite/bin/vite.js', 'build', ...args], {
    cwd: root,
    env,
  })
  if (status === 0) return
  say(output)
  throw new LaunchError(`${what}构建失败（退出码 ${status}），原因见上。`)
}

/** @param {string} root */
function stampFile(root) {
  return path.join(root, 'build', 'source-hash')
}
