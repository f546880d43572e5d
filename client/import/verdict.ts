import { formatCount } from '../locale/format'
import type { ShownRun } from './shown'

/** vue-i18n's `t` for the messages below `import.verdict`. */
type Say = (key: string, values?: Record<string, string>) => string

/** The part about rows that are not written: "退回 2 行、跳过 1 行不写入"; empty if there are none. */
function leftOut({ rejected, skipped }: ShownRun, key: 'left' | 'wasLeft', say: Say): string[] {
  const parts = [
    ...(rejected > 0 ? [say('rejected', { n: formatCount(rejected) })] : []),
    ...(skipped > 0 ? [say('skipped', { n: formatCount(skipped) })] : []),
  ]
  return parts.length > 0 ? [say(key, { parts: parts.join(say('and')) })] : []
}

/** The run's result in one sentence: what can be or was written, what failed, and what was left out. */
export function verdict(run: ShownRun, say: Say): string {
  const counts = { new: formatCount(run.new), changed: formatCount(run.changed) }
  const sentence = (parts: string[]) => parts.join(say('semicolon')) + say('stop')
  if (run.progress?.step === 'APPLY') return say('applying', counts)
  if (run.progress?.step === 'UNDO') return say('undoing')
  switch (run.state) {
    case 'READING':
      return say('reading')
    case 'UNMAPPED':
      return say('unmapped')
    case 'PLANNED':
      return sentence([run.new + run.changed > 0 ? say('can', counts) : say('nothing'), ...leftOut(run, 'left', say)])
    case 'APPLIED':
      return sentence([say('applied', counts), ...leftOut(run, 'wasLeft', say)])
    case 'UNDONE':
      return say('undone', counts)
    case 'DISCARDED':
      return say('discarded')
    case 'FAILED':
      return say('failed')
  }
}
