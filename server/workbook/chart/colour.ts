import tokens from '../../../schema/colour.css?raw'

/** A colour of the light theme, as #rrggbb: paper is white. The first rule of the file is the light theme's. */
export function colourOf(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)
  if (!found) throw new Error(`schema/colour.css has no colour --${name}`)
  return found[1]!
}

/** Colour of one of the five stage groups, 0–4, from light to dark. */
export const stageColour = (group: number): string => colourOf(`stage-${group + 1}`)
