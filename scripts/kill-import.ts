import { parseArgs } from 'node:util'
import { killImport } from './kill-import/kill-import'
import { moments, victims } from './kill-import/moment'
import { ProgressLine } from './program/progress-line'

// npm run kill-import -- [--rounds 500] [--seed N]: kills the server at random moments of an import, restarts it and
// checks
// the data.

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '500' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
})
const [rounds, seed] = [Number(values.rounds), Number(values.seed)]
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  console.error('用法：npm run kill-import -- [--rounds 500] [--seed 整数]')
  process.exit(2)
}

console.log(`${rounds} 次 kill -9，种子 ${seed}`)
const line = new ProgressLine(rounds)
let [torn, lost, slowest] = [0, 0, 0]
const stood = new Map<string, number>()

const summary = await killImport({
  rounds,
  seed,
  onRound(round, kill, result) {
    torn += Number(result.torn.length > 0)
    lost += Number(result.lost.length > 0)
    slowest = Math.max(slowest, result.restart)
    const where = `${moments[kill.moment]} → ${result.state ?? '未登记'}${result.acknowledged ? '，已答复' : ''}`
    stood.set(where, (stood.get(where) ?? 0) + 1)
    for (const fault of [...result.torn, ...result.lost]) {
      console.log(`\n第 ${round} 次（${moments[kill.moment]}，杀${victims[kill.victim]}）：${fault}`)
    }
    line.show(round, `残缺 ${torn}，丢失 ${lost}，重启最慢 ${slowest.toFixed(1)} 秒`)
  },
})

for (const [where, times] of [...stood].toSorted()) console.log(`  ${where}：${times}`)
const reimported = summary.results.filter((result) => result.reimported).length
const stale = Math.max(...summary.results.map((result) => result.stale))
console.log(`  写入后同一文件再次导入 ${reimported} 次；用过未清的暂存行最多 ${stale}`)
for (const fault of summary.torn) console.log(`  全部结束后：${fault}`)
const failed = torn + lost + summary.torn.length > 0 || slowest >= 10
console.log(`${rounds} kills: torn ${torn}, lost ${lost}, restart max ${slowest.toFixed(1)} s`)
if (failed) console.log(`数据保留在 ${summary.dataDir}`)
process.exit(failed ? 1 : 0)
