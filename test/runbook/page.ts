import { readFileSync } from 'node:fs'

export interface Step {
  /** The step's sentences, without its command. */
  text: string
  /** Null for a step without a code box. */
  command: string | null
}

export const page = readFileSync('docs/zh/运维.md', 'utf8')

/** The numbered lists of a page, by the heading above each. */
export function numberedLists(markdown: string): Map<string, Step[]> {
  const lists = new Map<string, Step[]>()
  for (const section of markdown.split(/^## /m).slice(1)) {
    const items = section.split(/^\d+\. /m).slice(1)
    if (items.length > 0) lists.set(section.slice(0, section.indexOf('\n')), items.map(stepOf))
  }
  return lists
}

function stepOf(item: string): Step {
  const [text = '', command] = item.split(/\n {3}```sh\n/)
  // Prose after the list belongs to no step.
  return { text: text.split('\n\n')[0]!.trim(), command: command?.split('\n   ```')[0]?.trim() ?? null }
}
