import type { Fault } from './fault'

/** ms for ten starts with their pauses. */
const longest = 240_000

export const givingUp: Fault = {
  name: '数据库一直起不来：说明原因后退出',
  long: true,
  async run(stage) {
    const { program } = stage
    const giveBack = stage.hideControlFile()
    stage.killDatabase()
    const ended = await Promise.race([
      program.ended().then(() => true),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), longest).unref()),
    ])
    giveBack()
    if (!ended) return ['一直没有退出']
    const { exitCode, output } = program
    await program.start()
    await stage.untilServed()
    return exitCode === 1 && output.includes('（DATABASE_LOST）') ? [] : [`退出状态 ${exitCode}：${output.slice(-300)}`]
  },
}
