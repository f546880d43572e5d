import { statSync } from 'node:fs'
import type { FairQueue } from '../../fair-queue/fair-queue'
import type { Portal } from '../../portal'
import { receivedFile } from './received-file'

/** Bytes; about 3,000 rows of a workbook. */
const largestSmall = 1024 * 1024

/** Where a file waits to be read: small files apart, so that none waits while a large one of another account is read. */
export function readingQueue(portal: Portal, runId: number): FairQueue {
  const { smallFiles, largeFiles } = portal.queues
  const size = statSync(receivedFile(portal, runId), { throwIfNoEntry: false })?.size ?? 0
  return size <= largestSmall ? smallFiles : largeFiles
}
