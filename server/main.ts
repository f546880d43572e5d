import { setTimeout as sleep } from 'node:timers/promises'
import { startApp, type App } from './app'
import { readConfig } from './config'
import { PortalError } from './errors'
import { greet } from './status/greeting'
import { faultOf } from './http/fault'
import { stopTimes } from './stop'

let starting: Promise<App> | null = null
let stopping = false

/** Ctrl-C during the start waits until it has finished, so that no database process is left running. */
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  console.log('正在停止……')
  const inTime = await Promise.race([ended(), sleep(stopTimes.end, false)])
  console.log(
    inTime ? '已停止，数据已保存。' : '已停止，数据已保存。数据库还没有停下来；再次启动平台时会沿用，或等它停止。',
  )
  process.exit(0)
}

async function ended(): Promise<true> {
  try {
    await (await starting)?.stop()
  } catch (error) {
    console.error(
      JSON.stringify({ level: 50, time: Date.now(), err: faultOf(error as Error), msg: 'stopped untidily' }),
    )
  }
  return true
}

const sentenceOf = ({ message, code }: PortalError) => `${message}（${code}）`

/** Without its database the portal is of no use. */
function endWithout(reason: PortalError): void {
  if (stopping) return
  console.error(sentenceOf(reason))
  process.exit(1)
}

// An uncaught error ends the process. Its message isn't logged: messages of the database quote the data.
process.on('uncaughtException', (error) => {
  console.error(JSON.stringify({ level: 60, time: Date.now(), err: faultOf(error), msg: 'ended by a fault' }))
  process.exit(1)
})
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

try {
  starting = startApp(readConfig(), (line) => console.log(line), endWithout)
  for (const line of greet(await starting)) console.log(line)
} catch (error) {
  // An expected error is one clear sentence; an unexpected one is printed whole.
  console.error(error instanceof PortalError ? sentenceOf(error) : error)
  if (!stopping) process.exit(1)
}
