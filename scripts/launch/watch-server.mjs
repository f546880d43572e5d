/*
 * The server of `npm run dev`: rebuilt and restarted whenever a source changes. Node's `--watch` cannot be used: it makes
 * worker threads send messages about the files they load, which the server would take for answers of its own workers.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { build } from 'vite'
import { serverFlags } from './server-flags.mjs'

/** Not the folder of `npm start`, whose source hash must match its content. */
const folder = 'build/dev'

/** Copied before Vite sets NODE_ENV for the build. */
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
  // One restart at a time, because two servers must not open the same database.
  if (event.code === 'END') last = last.then(restart)
})
