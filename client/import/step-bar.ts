import type { ImportState, ImportStep } from '../graphql/gql/graphql'

export interface BarStep {
  step: ImportStep
  /** `waits`: all before it is done, and a person goes on. */
  standing: 'done' | 'now' | 'waits' | 'ahead'
}

export interface StepBar {
  steps: BarStep[]
  /** 0–1 of the step under way; null while its end is unknown or nothing is under way. */
  share: number | null
}

/** What of a run its bar needs. */
export interface Standing {
  state: ImportState
  progress?: { step: ImportStep; done: number; total?: number | null } | null
}

const way: readonly ImportStep[] = ['READ', 'CHECK', 'PLAN', 'APPLY']

/** How many steps of the way are behind the run. */
function stepsDone({ state, progress }: Standing): number {
  if (progress) return Math.max(0, way.indexOf(progress.step))
  return { READING: 0, UNMAPPED: 1, PLANNED: 3, APPLIED: way.length, UNDONE: 0, DISCARDED: 0, FAILED: 0 }[state]
}

/** 排队/读取 → 核对 → 比较 → 写入, or 撤销 alone; null for a run that ended without being written. */
export function stepBar(run: Standing): StepBar | null {
  const { state, progress } = run
  const share = progress?.total ? Math.min(1, progress.done / progress.total) : null
  if (progress?.step === 'UNDO') return { steps: [{ step: 'UNDO', standing: 'now' }], share }
  if (!progress && (state === 'FAILED' || state === 'DISCARDED' || state === 'UNDONE')) return null
  const done = stepsDone(run)
  const current = progress || state === 'READING' ? 'now' : 'waits'
  const steps = way.map((step, index): BarStep => ({
    step: index === 0 && progress?.step === 'QUEUE' ? progress.step : step,
    standing: index < done ? 'done' : index > done ? 'ahead' : current,
  }))
  return { steps, share }
}
