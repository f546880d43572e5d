import { readInWorker } from '../../server/import/worker/run-worker'
import { benchCycles, type BenchFile } from './bench-file'

/** Seconds that the import needs only to read and check the file, without storing anything. */
export async function readAlone(file: BenchFile): Promise<number> {
  const start = performance.now()
  await readInWorker(
    {
      runId: 0,
      file: file.path,
      sealed: false,
      fileName: file.path,
      sheet: null,
      chosen: null,
      year: null,
      today: '2023-12-31',
      cycles: benchCycles,
      words: [],
      layouts: [],
      idKey: '5a'.repeat(32),
    },
    { step() {}, async lines() {} },
  )
  return (performance.now() - start) / 1000
}
