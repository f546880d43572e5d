import { readFileSync } from 'node:fs'
import { actionsOf } from '../schema/role'
import { Action, Role, roleLabel, severityLabel } from '../schema/vocabulary'
import { readNoticeFiles } from '../server/cycle/notice-file'
import { reviveCycle } from '../server/cycle/revive-cycle'
import { groundOf } from '../server/finding/ground'
import { committeeRules, declarationRules } from '../server/finding/specified-rules'
import { templateColumns } from '../server/import/template'

const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** The position of the first table below a heading. */
const tableBelow = (text: string, heading: string) => text.indexOf('\n| ', text.indexOf(`\n## ${heading}\n`)) + 1

/** Replaces the rows of the first table below a heading. The text around it is written by hand. */
function withRows(text: string, heading: string, rows: readonly string[][]): string {
  const head = tableBelow(text, heading)
  const first = text.indexOf('\n', text.indexOf('\n', head) + 1) + 1
  const end = /\n(?!\|)|$/.exec(text.slice(first))!.index
  return `${text.slice(0, first)}${rows.map(rowOf).join('\n')}${text.slice(first + end)}`
}

/** The same with the names of its columns. */
function withColumns(text: string, heading: string, names: readonly string[], rows: readonly string[][]): string {
  const head = tableBelow(text, heading)
  const end = text.indexOf('\n', text.indexOf('\n', head) + 1) + 1
  const columns = `${rowOf(names)}\n|${'---|'.repeat(names.length)}\n`
  return withRows(`${text.slice(0, head)}${columns}${text.slice(end)}`, heading, rows)
}

const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)

const ruleRows = (rules: typeof declarationRules) =>
  [...rules.values()].map((rule) => [
    rule.id,
    rule.clause ?? '—',
    severityLabel[rule.severity].zh,
    rule.title.zh,
    rule.inputs.map(({ name }) => name).join('、'),
    groundOf(rule, [cycle]).quote ?? '通知没有规定，系统提出',
  ])

const needWord = { R: '必填', C: '按情况填', O: '选填' }

const columnRows = templateColumns.map(({ header, need, note, aliases }, index) => [
  String(index + 1),
  header,
  needWord[need],
  note || '文本',
  aliases.join('、'),
])

const roleNames = Object.values(Role).map((role) => `${roleLabel[role].zh} ${role}`)

/** Whether a role has an action: always, or only while the three officers are joined or separated. */
function grantedWhen(role: Role, action: Action): string {
  const [joined, separated] = [false, true].map((state) => actionsOf(role, state).includes(action))
  if (joined && separated) return '✓'
  return joined ? 'joined' : separated ? 'separated' : ''
}

const actionRows = Object.values(Action).map((action) => [
  `\`${action}\``,
  ...Object.values(Role).map((role) => grantedWhen(role, action)),
])

/** The pages with tables that are generated from the template, the rules and the roles. */
export const docsWithTables = {
  'docs/import.md': withRows(readFileSync('docs/import.md', 'utf8'), '模板的列', columnRows),
  'docs/security.md': withColumns(
    readFileSync('docs/security.md', 'utf8'),
    'Who may do what',
    ['action', ...roleNames],
    actionRows,
  ),
  'docs/rule.md': withRows(
    withRows(readFileSync('docs/rule.md', 'utf8'), '核对申报的规则', ruleRows(declarationRules)),
    '核对评委会的规则',
    ruleRows(committeeRules),
  ),
}
