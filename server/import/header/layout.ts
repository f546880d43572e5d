import type { Field } from '../template'

/** A person's mapping from the headers of one kind of file to fields. */
export interface Layout {
  name: string
  /** Normalised header → field. */
  fields: Record<string, Field>
  /** Number of header rows that a person chose; null = they are searched. */
  levels: number | null
}
