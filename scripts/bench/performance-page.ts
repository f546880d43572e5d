import { appendFileSync, existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'

interface Entry {
  title: string
  /** What was measured and how, in English: lines of at most 120 characters. */
  method: string[]
  head: string[]
  lines: string[][]
}

/** Appends a dated table to docs/performance.md, with the machine. */
export function recordPerformance({ title, method, head, lines }: Entry): void {
  const page = path.resolve(process.env.INIT_CWD ?? '.', 'docs/performance.md')
  const rowOf = (cells: string[]) => `| ${cells.join(' | ')} |`
  const load = loadavg()[0]!.toFixed(1)
  const text = [
    `\n## ${title}, ${new Date().toISOString().slice(0, 10)}\n`,
    `On ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, load ${load} at the end.`,
    ...method,
    '',
    rowOf(head),
    rowOf(head.map(() => '---')),
    ...lines.map(rowOf),
  ]
  if (!existsSync(page)) appendFileSync(page, '# Measured\n')
  appendFileSync(page, `${text.join('\n')}\n`)
}
