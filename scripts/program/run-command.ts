import { PortalError } from '../../server/errors'

/** Runs a command: an expected error is one sentence and exit code 1, an unexpected one is printed whole. */
export async function runCommand(work: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    console.error(error instanceof PortalError ? `${error.message}（${error.code}）` : error)
    process.exitCode = 1
  }
}
