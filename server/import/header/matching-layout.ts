import type { Layout } from './layout'

/** Headers that a layout maps and a file hasn't. */
export const absentFrom = ({ fields }: Layout, names: ReadonlySet<string>): string[] =>
  Object.keys(fields).filter((name) => !names.has(name))

/**
 * Whether a file is of the kind that a layout is for: it has most of the headers that the layout maps. What it hasn't is
 * told, and asked for where it is required.
 *
 * @param names the file's headers, normalised
 */
export const matches = (layout: Layout, names: ReadonlySet<string>): boolean =>
  absentFrom(layout, names).length * 2 < Object.keys(layout.fields).length
