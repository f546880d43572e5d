import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { variables } from '../../server/config'

const pages = ['README.md', 'docs/security.md'].map((page) => readFileSync(page, 'utf8')).join('\n')

test.each(variables)('the environment variable %s is documented', (name) => {
  expect(pages).toContain(`\`${name}\``)
})
