import { spawnSync } from 'node:child_process'
import { runQuietly } from './run.mjs'
import { LaunchError, say, step } from './step.mjs'
import { findProgram } from './tool.mjs'

/** @typedef {import('./tool.mjs').Tool} Tool */

/**
 * Installs missing tools from Debian's packages if this user may do so. Otherwise throws an error that lists what to
 * install.
 *
 * @param {Tool[]} tools
 */
export async function obtain(tools) {
  const missing = tools.filter((tool) => !tool.isThere())
  if (missing.length === 0) return
  const prefix = installPrefix()
  if (!prefix) throw new LaunchError(missingSentence(missing))
  const names = missing.map((tool) => tool.name).join('、')
  await step(`安装测试所需的 ${names}（apt-get，需要网络，约一两分钟）`, async () => {
    const output = await aptInstall(
      prefix,
      missing.flatMap((tool) => tool.debian),
    )
    const still = missing.filter((tool) => !tool.isThere())
    if (still.length === 0) return
    say(output)
    throw new LaunchError(missingSentence(still))
  })
}

/** The command before apt-get: empty for root, sudo if it needs no password; null if this user cannot install. */
function installPrefix() {
  if (!findProgram('apt-get')) return null
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null
}

/** Waits up to 300 seconds while another installation holds apt's lock. */
const waiting = ['-o', 'DPkg::Lock::Timeout=300']

/** @param {string[]} prefix @param {string[]} packages @returns {Promise<string>} its output */
async function aptInstall(prefix, packages) {
  const [program = 'env', ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...waiting]
  const lists = await runQuietly(program, [...args, 'update'], { cwd: '/' })
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  const packed = await runQuietly(program, [...args, ...install], { cwd: '/' })
  return lists.output + packed.output
}

/** @param {Pick<Tool, 'name' | 'debian'>[]} missing */
export function missingSentence(missing) {
  const names = missing.map((tool) => tool.name).join('、')
  const packages = missing.flatMap((tool) => tool.debian).join(' ')
  return `测试需要 ${names}，本机没有，也未能自动安装；请先安装（Debian/Ubuntu：sudo apt-get install ${packages}；已有的浏览器可用 CHROMIUM_PATH 指定）再运行 npm test。`
}
