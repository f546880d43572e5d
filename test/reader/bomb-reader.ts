import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { PortalError } from '../../server/errors'
import { openFile } from '../../server/reader/open-file'

// Reads a file to its end, like a worker, and prints the result.
const bytes = readFileSync(process.argv[2]!)
/** Milliseconds of processor time, which does not depend on the load of the machine. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const start = spent()
let last = start
let stalled = 0
let heard = start
let silent = 0
const sign = () => {
  silent = Math.max(silent, spent() - heard)
  heard = spent()
}
const beat = setInterval(() => {
  stalled = Math.max(stalled, spent() - last)
  last = spent()
}, 20)

async function answer(): Promise<string> {
  try {
    for (const sheet of (await openFile(bytes, '申报')).sheets) {
      for await (const _ of sheet.rows()) {
        sign()
        await setImmediate()
      }
    }
    return 'READ'
  } catch (error) {
    return error instanceof PortalError ? error.code : String(error)
  }
}

const code = await answer()
sign()
clearInterval(beat)
const seconds = (spent() - start) / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ code, seconds, silent: silent / 1000, stalled: stalled / 1000, megabytes }))
