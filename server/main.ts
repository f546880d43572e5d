import { startApp } from './app'
import { readConfig } from './config'
import { PortalError } from './errors'
import { greet } from './greeting'

try {
  const config = readConfig()
  const app = await startApp(config, (line) => console.log(line))
  for (const line of greet(app)) console.log(line)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    console.log('正在停止……')
    await app.stop()
    console.log('已停止，数据已保存。')
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
} catch (error) {
  // One clear sentence where we know what is wrong; the whole error where we don't.
  console.error(error instanceof PortalError ? `${error.message}（${error.code}）` : error)
  process.exit(1)
}
