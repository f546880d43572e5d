import { startApp, type App } from './app'
import { readConfig } from './config'
import { PortalError } from './errors'
import { greet } from './status/greeting'
import { faultOf } from './http/log'

let starting: Promise<App> | null = null
let stopping = false

/** Ctrl-C during the start waits until it has finished, so that no database process is left running. */
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  console.log('正在停止……')
  const app = await starting?.catch(() => null)
  await app?.stop()
  console.log('已停止，数据已保存。')
  process.exit(0)
}

// An uncaught error ends the process. Its message isn't logged: messages of the database quote the data.
process.on('uncaughtException', (error) => {
  console.error(JSON.stringify({ level: 60, time: Date.now(), err: faultOf(error), msg: 'ended by a fault' }))
  process.exit(1)
})
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

try {
  starting = startApp(readConfig(), (line) => console.log(line))
  for (const line of greet(await starting)) console.log(line)
} catch (error) {
  // An expected error is one clear sentence; an unexpected one is printed whole.
  console.error(error instanceof PortalError ? `${error.message}（${error.code}）` : error)
  if (!stopping) process.exit(1)
}
