import { appendFileSync, existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'

/** Appends a dated table to docs/performance.md, with the machine. @param method what was measured and how */
export function record(title: string, method: string[], [head, ...lines]: string[][]): void {
  const [cpu] = cpus()
  const page = path.resolve(process.env.INIT_CWD ?? '.', 'docs/performance.md')
  const rowOf = (cells: string[]) => `| ${cells.join(' | ')} |`
  const load = loadavg()[1]!.toFixed(1)
  const text = [
    `\n## ${title}, ${new Date().toISOString().slice(0, 10)}\n`,
    `On ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.versions.node}; load of the last five minutes ${load}.`,
    ...method,
    '',
    rowOf(head!),
    rowOf(head!.map(() => '---')),
    ...lines.map(rowOf),
  ]
  if (!existsSync(page)) appendFileSync(page, '# Measured\n')
  appendFileSync(page, `${text.join('\n')}\n`)
}
