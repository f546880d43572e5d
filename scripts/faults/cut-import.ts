import { setTimeout as sleep } from 'node:timers/promises'
import { apply, planned, reportOf, upload } from '../kill-import/work'
import type { Fault } from './fault'
import type { Stage } from './stage'

/** States in which a person can go on with an import that was cut, with the codes that say why it failed. */
const continues = ['FAILED IMPORT_DATABASE_AWAY', 'PLANNED null']

/** Waits until the run shows a step of its work. */
export async function untilStep(stage: Stage, id: string, wanted: (step: string | null) => boolean): Promise<void> {
  for (;;) {
    const { importRun } = await stage.client.ask<{
      importRun: { state: string; progress: { step: string; done: number } | null }
    }>('query ($id: ID!) { importRun(id: $id) { state progress { step done } } }', { id })
    if (importRun.state !== 'READING' || wanted(importRun.progress?.step ?? null)) return
  }
}

/** Kills the database at a step of an import; it must say so, and be readable again and written whole afterwards. */
async function cutAt(stage: Stage, step: string): Promise<string[]> {
  const file = await stage.nextFile()
  const id = await upload(stage.client, file)
  await untilStep(stage, id, (now) => now === step)
  stage.killDatabase()
  await sleep(100)
  await stage.untilServed()
  return goOn(stage, id)
}

const replan = (stage: Stage, id: string) =>
  stage.client.ask('mutation ($id: ID!) { replanImport(id: $id) { id } }', { id })

async function goOn(stage: Stage, id: string): Promise<string[]> {
  const cut = await planned(stage.client, id)
  const stood = `${cut.state} ${cut.errorCode}`
  if (!continues.includes(stood)) return [`导入停在 ${stood}`]
  if (cut.state === 'FAILED') await replan(stage, id)
  const { state, errorCode } = await planned(stage.client, id)
  if (state !== 'PLANNED') return [`重新读取后是 ${state} ${errorCode}`]
  await apply(stage.client, id)
  return stage.torn()
}

export const cutImports: Fault[] = [
  { name: '读取导入文件时数据库主进程被杀', long: true, run: (stage) => cutAt(stage, 'CHECK') },
  { name: '核对导入时数据库主进程被杀', long: true, run: (stage) => cutAt(stage, 'PLAN') },
  {
    name: '写入导入时数据库主进程被杀',
    long: true,
    async run(stage) {
      const id = await upload(stage.client, await stage.nextFile())
      await planned(stage.client, id)
      const applying = apply(stage.client, id).then(
        () => 'ok',
        ({ code }: { code?: string }) => code ?? 'broken',
      )
      await sleep(60)
      stage.killDatabase()
      const answer = await applying
      await stage.untilServed()
      if (answer !== 'ok' && answer !== 'DATABASE_AWAY') return [`写入得到 ${answer}`]
      const { state } = await reportOf(stage.client, id)
      if (state === 'APPLIED') return stage.torn()
      return answer === 'ok' ? [`答复已写入，导入却是 ${state}`] : goOn(stage, id)
    },
  },
]
