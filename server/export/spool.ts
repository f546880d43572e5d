import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** No export takes this long, in milliseconds: what is older was left by a process that was killed. */
const abandoned = 60 * 60 * 1000

/** Where exports wait to be sent, readable by the server alone; rows of people that nobody fetched don't stay there. */
export async function openSpool(dataDir: string): Promise<string> {
  const folder = path.join(dataDir, 'spool')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    // Another process on the same folder may have sent and removed it by now.
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > abandoned) await rm(file, { force: true })
  }
  return folder
}
