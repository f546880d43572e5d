import { performance } from 'node:perf_hooks'
import { runQuietly } from './run.mjs'
import { say, seconds } from './step.mjs'

/** The checks before the tests: name, and arguments for Node. */
const checks = [
  // TypeScript 7, which checks in a third of the time; vue-tsc and eslint need the API of TypeScript 6.
  { name: '类型检查（服务端）', args: ['node_modules/typescript-native/bin/tsc', '-p', '.'] },
  { name: '类型检查（网页）', args: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'client', '--noEmit'] },
  { name: '代码规范（eslint）', args: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: '代码格式（prettier）', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'GraphQL 契约', args: ['build/server/emit-schema.js', '--check'] },
]

/**
 * Runs the checks two at a time and prints the output of each when it ends. After a failure the remaining ones are skipped.
 *
 * @param {string} root @param {string} node
 * @returns {Promise<boolean>} whether all passed
 */
export async function check(root, node) {
  const waiting = [...checks]
  let passed = true
  const worker = async () => {
    for (let next = waiting.shift(); next && passed; next = waiting.shift()) {
      const start = performance.now()
      const { status, output } = await runQuietly(node, next.args, { cwd: root })
      say(status === 0 ? `✓ ${next.name}（${seconds(start)} 秒）` : `✗ ${next.name}（${seconds(start)} 秒）\n${output}`)
      if (status !== 0) passed = false
    }
  }
  say('▸ 检查类型、规范、格式和契约 …')
  await Promise.all([worker(), worker()])
  return passed
}
