import type { Field } from '../template'

/** How one kind of file names its columns, mapped by hand. */
export interface Layout {
  name: string
  /** Normalised header → field. */
  fields: Record<string, Field>
  /** How many rows a person said the header has; null = as they are found. */
  levels: number | null
}
