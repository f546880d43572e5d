import { parseArgs } from 'node:util'
import { allFaults, runFaults } from './faults/run-faults'

// npm run test:faults -- [--short] [名称的一部分]: does each fault to the built server for real and prints what came of it.

const { values, positionals } = parseArgs({ options: { short: { type: 'boolean' } }, allowPositionals: true })
const chosen = allFaults.filter(
  ({ name, long }) =>
    !(values.short && long) && (positionals.length === 0 || positionals.some((part) => name.includes(part))),
)
const results = await runFaults(chosen, ({ name, seconds, recovery, problems }) => {
  const verdict = problems.length === 0 ? '✓' : `✗ ${problems.join('；')}`
  const recovered = recovery === null ? '一直可用' : `${recovery.toFixed(1)} 秒恢复`
  console.log(`${seconds.toFixed(1).padStart(6)} 秒  ${recovered}  ${name}  ${verdict}`)
})
const failed = results.filter(({ problems }) => problems.length > 0).length
console.log(`${results.length - failed} 种故障恢复，${failed} 种没有`)
process.exit(failed > 0 ? 1 : 0)
