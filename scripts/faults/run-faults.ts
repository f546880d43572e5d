import type { Fault, FaultResult } from './fault'
import { wrongClocks } from './clock'
import { cutImports } from './cut-import'
import { fullDisks } from './full-disk'
import { givingUp } from './give-up'
import { loads } from './load'
import { outages } from './outage'
import { sharedServer } from './shared-server'
import { stops } from './stop'
import { Stage } from './stage'

export const allFaults: readonly Fault[] = [
  ...outages,
  ...cutImports,
  ...stops,
  ...loads,
  ...fullDisks,
  ...wrongClocks,
  ...sharedServer,
  givingUp,
]

/** Does the faults one after another to one running portal. */
export async function runFaults(
  faults: readonly Fault[],
  onResult: (result: FaultResult) => void,
): Promise<FaultResult[]> {
  const stage = await Stage.open()
  const results: FaultResult[] = []
  try {
    for (const fault of faults) {
      const result = await runFault(stage, fault)
      results.push(result)
      onResult(result)
    }
    return results
  } finally {
    await stage.close()
  }
}

async function runFault(stage: Stage, { name, run }: Fault): Promise<FaultResult> {
  const begun = performance.now()
  stage.recovery = null
  const problems = await run(stage).catch((error: Error) => [error.message])
  return { name, seconds: (performance.now() - begun) / 1000, recovery: stage.recovery, problems }
}
