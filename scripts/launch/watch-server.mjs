/*
 * `npm run dev`'s server: built anew and restarted whenever one of its sources changes. Node's own `--watch` can't do it:
 * it has worker threads report what they load, among the answers that the server awaits.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { build } from 'vite'
import { serverFlags } from './server-flags.mjs'

/** Apart from what `npm start` serves, whose fingerprint must stay that of its sources. */
const folder = 'build/dev'

/** As it was before Vite, which sets NODE_ENV for the build. */
const env = { ...process.env }

/** @type {import('node:child_process').ChildProcess | null} */
let server = null
let stopping = false

async function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGTERM')
  await once(server, 'exit')
}

async function restart() {
  await stop()
  if (!stopping) server = spawn(process.execPath, [...serverFlags, `${folder}/main.js`], { env, stdio: 'inherit' })
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, async () => {
    stopping = true
    await stop()
    process.exit()
  })
}

const watcher = await build({
  configFile: 'vite.server.config.ts',
  logLevel: 'warn',
  build: { outDir: folder, watch: {} },
})
if (!('on' in watcher)) throw new Error('Vite does not watch.')
let last = Promise.resolve()
watcher.on('event', (event) => {
  if (event.code === 'BUNDLE_END') void event.result.close()
  if (event.code === 'ERROR') console.error(event.error)
  // One after the other: two servers would open one database.
  if (event.code === 'END') last = last.then(restart)
})
