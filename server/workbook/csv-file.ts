import { createHash } from 'node:crypto'
import { csvLine } from './csv'
import { CsvRecord } from './proof/csv-record'
import type { WorkbookKey } from './proof/workbook-key'
import { keptProof, type KeptProof } from './proof/kept-proof'
import { safeText } from './safe-text'

type Field = string | number

/** A CSV while it is written; by the byte-order mark Excel recognises UTF-8. */
export class CsvFile {
  readonly #record: CsvRecord
  readonly #hash = createHash('sha256')
  #begun = false

  /** @param whole whether the proof names the fields themselves; never for rows about persons, as the portal keeps it */
  constructor(
    readonly job: { portal: { workbookKey: WorkbookKey }; now: Date },
    { whole }: { whole: boolean },
  ) {
    this.#record = new CsvRecord({ whole })
  }

  /** The text of the next lines. */
  lines(lines: readonly (readonly Field[])[]): string {
    for (const fields of lines) {
      this.#record.line(fields.map((field) => (typeof field === 'number' ? String(field) : safeText(field))))
    }
    const text = `${this.#begun ? '' : '\uFEFF'}${lines.map(csvLine).join('')}`
    this.#begun = true
    this.#hash.update(text)
    return text
  }

  /** After the last line. */
  proof(title: string): Promise<KeptProof> {
    const { portal, now } = this.job
    const facts = { title, at: now.toISOString(), sheets: [this.#record.signed()] }
    return keptProof(facts, this.#hash.digest(), portal.workbookKey)
  }
}
