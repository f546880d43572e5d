import { readFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'
import { LaunchError, step } from './step.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by folder below the root; `''` is the root itself
 */

/**
 * Whether node_modules matches the lockfile, according to the record that npm keeps there. Optional packages may be
 * missing, because they belong to other platforms, but must not have another version.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'))
  if (!wanted) throw new LaunchError('缺少 package-lock.json，请重新获取完整的程序目录。')
  if (!present) return false
  return Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
    if (folder === '') return true
    const found = present[folder]
    return found ? found.version === version && found.integrity === integrity : optional === true
  })
}

/** @param {string} file @returns {LockedPackages | null} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

/** @param {string} root */
export async function install(root) {
  if (isInstalled(root)) return
  await step('安装依赖（npm ci，需要网络，约一两分钟）', async () => {
    const [program, ...args] = npmCommand(process.env.npm_execpath)
    // Independent of NODE_ENV: the build needs the development packages, and Node and PostgreSQL are optional packages.
    const wanted = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-progress']
    const status = await run(program, [...args, ...wanted], { cwd: root })
    if (status === 0) return
    throw new LaunchError(
      `依赖安装失败（npm ci 退出码 ${status}）；请检查网络、磁盘空间和 npm 源设置（npm config get registry）后重试。`,
    )
  })
}

/**
 * The npm that started this launcher, or else the one on the PATH.
 *
 * @param {string | undefined} execPath the path that npm sets for its scripts; other package managers set it too
 * @returns {[string, ...string[]]}
 */
export function npmCommand(execPath) {
  return execPath?.endsWith('npm-cli.js') ? [process.execPath, execPath] : ['npm']
}
