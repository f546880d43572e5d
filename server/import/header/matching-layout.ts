import type { Field } from '../template'

/** A person's mapping from the headers of one kind of file to fields. */
export interface Layout {
  name: string
  /** Normalised header → field. */
  fields: Record<string, Field>
  /** Number of header rows that a person chose; null = they are searched. */
  levels: number | null
}

/** Headers of a layout that a file lacks. */
export const absentFrom = ({ fields }: Layout, names: ReadonlySet<string>): string[] =>
  Object.keys(fields).filter((name) => !names.has(name))

/**
 * Whether a layout fits a file: the file has more than half of the layout's headers. The missing ones are reported.
 *
 * @param names the file's headers, normalised
 */
export const matches = (layout: Layout, names: ReadonlySet<string>): boolean =>
  absentFrom(layout, names).length * 2 < Object.keys(layout.fields).length
