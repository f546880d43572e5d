import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { severityLabel } from '../../schema/vocabulary'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { groundOf } from '../../server/finding/ground'
import type { Rule } from '../../server/finding/rule'
import { specifiedRules } from '../../server/finding/specified-rules'
import { templateColumns } from '../../server/import/template'

const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)

/** The cells of a table's rows, without the padding. */
function rowsOf(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const cellsOf = ({ id, clause, severity, title, inputs }: Rule, quote: string | null) => [
  id,
  clause ?? '—',
  severityLabel[severity].zh,
  title.zh,
  inputs.map(({ name }) => name).join('、'),
  quote ?? '通知没有规定，系统提出',
]

describe('docs/rule.md', () => {
  const rows = rowsOf('docs/rule.md')

  test.each(specifiedRules.map((rule) => [rule.id, rule] as const))('tells %s as it is checked', (_, rule) => {
    expect(rows).toContainEqual(cellsOf(rule, groundOf(rule, [cycle]).quote))
  })

  test('tells no rule besides', () => {
    expect(rows.filter(([id]) => /^R\d+$/.test(id ?? ''))).toHaveLength(specifiedRules.length)
  })
})

const need = { R: '必填', C: '按情况填', O: '选填' }

test('docs/import.md lists the template’s columns, all and in their order', () => {
  const listed = rowsOf('docs/import.md').filter(([number]) => /^\d+$/.test(number ?? ''))
  expect(listed.map(([number, header, asked]) => [number, header, asked])).toEqual(
    templateColumns.map((column, index) => [String(index + 1), column.header, need[column.need]]),
  )
})
