import { workerData } from 'node:worker_threads'
import type { CheckWork } from './message'
import { checkingRows } from './row-lines'
import type { SentRows } from './second-checker'

// Checks rows that the thread that reads the file sends, with the same limits on memory and processor time.
const { order, port } = workerData as CheckWork
let check: ReturnType<typeof checkingRows> | null = null
port.on('message', ({ header, rows }: SentRows) => {
  check ??= checkingRows(order, header)
  const lines = check(rows)
  port.postMessage(lines, [lines.rowLines.buffer, lines.declarationLines.buffer])
})
