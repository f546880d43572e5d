import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { check } from './check.mjs'
import { obtain } from './obtain.mjs'
import { inRunFolder } from './run-folder.mjs'
import { runUntilSignal } from './run.mjs'
import { restingFiles, slowFiles } from './slow-file.mjs'
import { say, seconds } from './step.mjs'
import { testSeed } from './test-seed.mjs'
import { findChromium, testTools } from './tool.mjs'

/** The portal's settings. They are removed from the environment, so that the tests never use a configured database. */
const settings = [
  'HOST',
  'PORT',
  'DATABASE_URL',
  'DATABASE_PLAIN',
  'DATA_DIR',
  'SAMPLE_DATA',
  'SAMPLE_PASSWORD',
  'SAMPLE_SIZE',
]
settings.push('ADMIN_PASSWORD', 'ID_KEY', 'NOW', 'LOG_LEVEL')

/**
 * Runs the checks and the tests. The last line is for programs: `N passed, M failed`.
 *
 * @param {string} root @param {string} node
 * @param {string[]} args for vitest
 * @returns {Promise<number>} the exit status
 */
export async function test(root, node, args) {
  const result = await checkAndTest(root, node, args).catch((error) => {
    process.stderr.write(`${error.message}\n`)
    return { passed: 0, failed: 1 }
  })
  say(`${result.passed} passed, ${result.failed} failed`)
  return result.failed === 0 ? 0 : 1
}

/** @param {string} root @param {string} node @param {string[]} args */
async function checkAndTest(root, node, args) {
  await obtain(testTools)
  // The tests begin with what leaves a core free: their database is made before there are any for two.
  const failed = new AbortController()
  const checking = check(root, node)
  void checking.then((isRight) => isRight || failed.abort())
  const counted = await runTests(root, node, args, failed.signal)
  return (await checking) ? counted : { ...counted, failed: counted.failed || 1 }
}

/** @param {string} root @param {string} node @param {string[]} args @param {AbortSignal} unwanted */
async function runTests(root, node, args, unwanted) {
  const resultFile = path.join(root, 'build', 'test-result.json')
  rmSync(resultFile, { force: true })
  const env = testEnvironment(process.env, args)
  say(`▸ 测试：纯函数、真实数据库、真实浏览器（${extentOf(env)}）…`)
  const start = performance.now()
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`]
  const vitest = { program: node, args: ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args] }
  const status = await inRunFolder((folder) =>
    runUntilSignal([vitest], { cwd: root, env: { ...env, TMPDIR: folder } }, unwanted),
  )
  say(`${status === 0 ? '✓' : '✗'} 测试（${seconds(start)} 秒）`)
  return countTests(readResult(resultFile), status)
}

/** @param {NodeJS.ProcessEnv} env */
function extentOf(env) {
  if (env.TEST_WHOLE === '1') return '全部'
  if (env.TEST_ROTATION === '0') return `重复的情形抽取一部分：TEST_SEED=${env.TEST_SEED}`
  const all = Object.keys(slowFiles).length
  const today = all - restingFiles(env.TEST_SEED ?? '').length
  return `较慢的 ${all} 个文件轮到 ${today} 个，重复的情形抽取一部分：TEST_SEED=${env.TEST_SEED}；全部用 npm run test:whole`
}

/**
 * A run takes only some of the slow files unless files are asked for by name, or TEST_ROTATION=0.
 *
 * @param {NodeJS.ProcessEnv} env @param {string[]} args @returns {NodeJS.ProcessEnv}
 */
function testEnvironment(env, args) {
  const areAllRun = env.TEST_WHOLE === '1' || env.TEST_ROTATION === '0' || args.length > 0
  const rest = Object.entries(env).filter(([name]) => !settings.includes(name))
  const chosen = {
    NODE_ENV: 'test',
    TEST_SEED: testSeed(env),
    TEST_ROTATION: areAllRun ? '0' : '1',
    CHROMIUM_PATH: findChromium(env) ?? undefined,
  }
  return { ...Object.fromEntries(rest), ...chosen }
}

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} VitestResult
 * @param {string} file
 * @returns {VitestResult | null}
 */
function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Counts a file that could not be loaded as one failure, and also a run that failed for another reason.
 *
 * @param {VitestResult | null} result @param {number} status vitest's exit status
 */
export function countTests(result, status) {
  const files = result?.testResults ?? []
  const unloaded = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  const failed = (result?.numFailedTests ?? 0) + unloaded
  return { passed: result?.numPassedTests ?? 0, failed: failed || (status === 0 && result ? 0 : 1) }
}
