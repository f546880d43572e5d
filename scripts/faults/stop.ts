import { setTimeout as sleep } from 'node:timers/promises'
import { apply, planned, upload } from '../kill-import/work'
import { untilStep } from './cut-import'
import type { Fault } from './fault'
import type { Stage } from './stage'

const farewell = '已停止，数据已保存。'
const longestStop = 10

/** Sends SIGTERM, and starts the portal again. */
async function stopNow(stage: Stage): Promise<string[]> {
  const { program } = stage
  const begun = performance.now()
  process.kill(program.pid, 'SIGTERM')
  await program.ended()
  const seconds = (performance.now() - begun) / 1000
  const problems = [
    ...(program.exitCode === 0 ? [] : [`退出状态 ${program.exitCode}：${program.output.slice(-300)}`]),
    ...(program.output.includes(farewell) ? [] : ['没有告别']),
    ...(seconds <= longestStop ? [] : [`用了 ${seconds.toFixed(1)} 秒`]),
  ]
  await program.start()
  await stage.untilServed()
  return [...problems, ...(await stage.torn())]
}

/** SIGTERM while something is going on, which may fail. */
async function stopDuring(stage: Stage, begin: () => Promise<void>): Promise<string[]> {
  await begin()
  return stopNow(stage)
}

const quietly = (work: Promise<unknown>) => void work.catch(() => {})

async function stopAtStep(stage: Stage, step: string): Promise<string[]> {
  const id = await upload(stage.client, await stage.nextFile())
  await untilStep(stage, id, (now) => now === step)
  return stopNow(stage)
}

export const stops: Fault[] = [
  { name: '空闲时 SIGTERM', long: true, run: stopNow },
  { name: '读取导入文件时 SIGTERM', long: true, run: (stage) => stopAtStep(stage, 'CHECK') },
  { name: '核对导入时 SIGTERM', long: true, run: (stage) => stopAtStep(stage, 'PLAN') },
  {
    name: '写入导入时 SIGTERM',
    long: true,
    run: (stage) =>
      stopDuring(stage, async () => {
        const id = await upload(stage.client, await stage.nextFile())
        await planned(stage.client, id)
        quietly(apply(stage.client, id))
        await sleep(60)
      }),
  },
  {
    name: '写入导入卡在锁上时 SIGTERM',
    long: true,
    async run(stage) {
      const id = await upload(stage.client, await stage.nextFile())
      await planned(stage.client, id)
      const blocker = await stage.program.connect()
      await blocker.query('begin; lock table declaration in access exclusive mode')
      quietly(apply(stage.client, id))
      await sleep(300)
      try {
        return await stopNow(stage)
      } finally {
        await blocker.end().catch(() => {})
      }
    },
  },
  {
    name: '导出时 SIGTERM',
    long: true,
    run: (stage) =>
      stopDuring(stage, async () => {
        quietly(stage.fetch('/workbooks/annual.xlsx?year=2023'))
        await sleep(150)
      }),
  },
  {
    name: '数据库起不来时 SIGTERM',
    async run(stage) {
      const giveBack = stage.hideControlFile()
      stage.killDatabase()
      await sleep(700)
      const begun = performance.now()
      process.kill(stage.program.pid, 'SIGTERM')
      await stage.program.ended()
      giveBack()
      const seconds = (performance.now() - begun) / 1000
      const { exitCode, output } = stage.program
      await stage.program.start()
      await stage.untilServed()
      const tidy = exitCode === 0 && output.includes(farewell) && seconds <= longestStop
      return tidy ? stage.torn() : [`退出状态 ${exitCode}，${seconds.toFixed(1)} 秒：${output.slice(-300)}`]
    },
  },
]
