import { importStepLabel } from '../../schema/vocabulary'
import type { ImportProgress } from '../../schema/import-run'

const width = 24
const interval = 200

function lineOf({ step, done, total }: ImportProgress): string {
  const filled = total ? Math.round((done / total) * width) : 0
  const bar = total ? `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ` : ''
  return `${importStepLabel[step].zh} ${bar}${total === null && done > 0 ? `${done} 行` : ''}`
}

/** Shows the progress of `work`: on a terminal as one line that is updated, elsewhere as one line per step. */
export async function withProgressLine(
  progress: () => ImportProgress | null,
  work: () => Promise<void>,
): Promise<void> {
  let shownStep: string | null = null
  const show = () => {
    const now = progress()
    if (!now) return
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${lineOf(now)}`)
    else if (shownStep !== now.step) console.log(`${importStepLabel[now.step].zh}……`)
    shownStep = now.step
  }
  const timer = setInterval(show, interval)
  try {
    await work()
  } finally {
    clearInterval(timer)
    if (process.stdout.isTTY && shownStep) process.stdout.write('\r\x1b[K')
  }
}
