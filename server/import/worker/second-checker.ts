import type { MessagePort } from 'node:worker_threads'
import type { RawRow } from '../../reader/sheet/cell'
import type { FoundHeader } from '../header/find-header'
import type { RowLines } from './message'

export interface SentRows {
  header: FoundHeader
  rows: RawRow[]
}

/** Batches that it has at a time: one that it checks and one that it begins with at once afterwards. */
const most = 2

/**
 * The thread that checks rows beside the one that reads the file: of the time for a row, a fifth is reading and the rest is
 * checking. The thread that reads checks what this one can't take yet, so neither waits for the other.
 */
export class SecondChecker {
  private readonly begun: ((lines: RowLines) => void)[] = []

  constructor(
    private readonly port: MessagePort,
    private readonly header: FoundHeader,
  ) {
    // It answers in the order in which it was asked.
    port.on('message', (lines: RowLines) => this.begun.shift()!(lines))
  }

  get isFree(): boolean {
    return this.begun.length < most
  }

  check(rows: RawRow[]): Promise<RowLines> {
    const { port, header } = this
    port.postMessage({ header, rows } satisfies SentRows)
    return new Promise((resolve) => this.begun.push(resolve))
  }
}
