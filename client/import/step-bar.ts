import type { ImportState, ImportStep } from '../graphql/gql/graphql'

export interface BarStep {
  step: ImportStep
  /** `waits`: all earlier steps are done, and a person must start this one. */
  standing: 'done' | 'now' | 'waits' | 'ahead'
}

export interface StepBar {
  steps: BarStep[]
  /** Progress of the current step, 0–1; null if it is unknown or no step is running. */
  share: number | null
}

/** The part of a run that the progress bar needs. */
export interface Standing {
  state: ImportState
  progress?: { step: ImportStep; done: number; total?: number | null } | null
}

const order: readonly ImportStep[] = ['READ', 'CHECK', 'PLAN', 'APPLY']

/** The number of finished steps. */
function stepsDone({ state, progress }: Standing): number {
  if (progress) return Math.max(0, order.indexOf(progress.step))
  return { READING: 0, UNMAPPED: 1, PLANNED: 3, APPLIED: order.length, UNDONE: 0, DISCARDED: 0, FAILED: 0 }[state]
}

/** The steps 排队/读取 → 核对 → 比较 → 写入, or only 撤销; null for a run that ended without being written. */
export function stepBar(run: Standing): StepBar | null {
  const { state, progress } = run
  const share = progress?.total ? Math.min(1, progress.done / progress.total) : null
  if (progress?.step === 'UNDO') return { steps: [{ step: 'UNDO', standing: 'now' }], share }
  if (!progress && (state === 'FAILED' || state === 'DISCARDED' || state === 'UNDONE')) return null
  const done = stepsDone(run)
  const current = progress || state === 'READING' ? 'now' : 'waits'
  const steps = order.map((step, index): BarStep => ({
    step: index === 0 && progress?.step === 'QUEUE' ? progress.step : step,
    standing: index < done ? 'done' : index > done ? 'ahead' : current,
  }))
  return { steps, share }
}
