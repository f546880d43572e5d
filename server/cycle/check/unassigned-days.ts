import { gapsOf } from '../gaps'
import type { CycleCheck } from './cycle-check'

/** Warns of working days between two periods that the notice assigns to nobody. */
export const unassignedDays: CycleCheck = (cycle, calendar) =>
  gapsOf(cycle, calendar)
    .filter(({ workingDays }) => workingDays !== 0)
    .map(({ from, to, workingDays }) => ({
      window: null,
      clause: '二',
      text: `${from} 至 ${to}（${workingDays ?? '—'} 个工作日）没有安排给任何一方。`,
      textEn: `${from} to ${to} (${workingDays ?? '—'} working days) is assigned to nobody.`,
    }))
