import { importStepLabel } from '../../schema/vocabulary'
import type { ImportProgress } from '../../schema/import-run'

const width = 24
const interval = 200

function lineOf({ step, done, total }: ImportProgress): string {
  const filled = total ? Math.round((done / total) * width) : 0
  const bar = total ? `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ` : ''
  return `${importStepLabel[step].zh} ${bar}${total === null && done > 0 ? `${done} 行` : ''}`
}

/** Shows how far a piece of work is while it runs: one line that moves on a terminal, a line a step elsewhere. */
export async function showing(progress: () => ImportProgress | null, work: () => Promise<void>): Promise<void> {
  let said: string | null = null
  const show = () => {
    const now = progress()
    if (!now) return
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${lineOf(now)}`)
    else if (said !== now.step) console.log(`${importStepLabel[now.step].zh}……`)
    said = now.step
  }
  const timer = setInterval(show, interval)
  try {
    await work()
  } finally {
    clearInterval(timer)
    if (process.stdout.isTTY && said) process.stdout.write('\r\x1b[K')
  }
}
