import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Action, Role } from '../../schema/vocabulary'
import { grants } from '../../server/access/permission/permission'
import { someViewer } from './viewer'

const roles = Object.values(Role)
const doc = readFileSync(path.resolve(import.meta.dirname, '../../docs/security.md'), 'utf8')

test('the table of actions in docs/security.md is the one that is enforced', () => {
  const documented = doc.split('\n').filter((line) => line.startsWith('| `') && /^\| `[A-Z_]+` \|/.test(line))
  const enforced = Object.values(Action).map((action) => {
    const cells = roles.map((role) => {
      const [joined, separated] = [false, true].map((state) => grants(someViewer({ role, separated: state }), action))
      return joined && separated ? '✓' : joined ? 'joined' : separated ? 'separated' : ''
    })
    return `| \`${action}\` | ${cells.join(' | ')} |`
  })
  expect(documented.toSorted()).toEqual(enforced.toSorted())
})
