import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const pages = readdirSync('docs/how-to')

test.each(pages)('the files that docs/how-to/%s names are there', (page) => {
  const text = readFileSync(`docs/how-to/${page}`, 'utf8')
  const named = [...text.matchAll(/`((?:client|docs|schema|server|test)\/[^`\s]*|README\.md)`/g)].map(
    ([, file]) => file!,
  )
  expect(named.filter((file) => !existsSync(file))).toEqual([])
  expect(named).not.toEqual([])
})

test.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s links every how-to', (file) => {
  const text = readFileSync(file, 'utf8')
  expect(pages.filter((page) => !text.includes(`how-to/${page})`))).toEqual([])
})

test.each(pages)(
  'docs/how-to/%s asks for as many files as decision 0023 counts, and for no more than its goal',
  (page) => {
    const said = /^Files to edit by hand: (\d+)(?:, and (\d+) tests?)?\.$/m.exec(
      readFileSync(`docs/how-to/${page}`, 'utf8'),
    )
    const counted = readFileSync('docs/decisions/0023-fields.md', 'utf8')
      .split('\n')
      .find((line) => line.startsWith('| [') && line.includes(`how-to/${page})`))
    const [now, goal, tests] = (counted ?? '')
      .split('|')
      .slice(3, 6)
      .map((cell) => Number(cell.replace('–', '0')))
    expect([now, tests]).toEqual([Number(said?.[1]), Number(said?.[2] ?? 0)])
    expect(now).toBeLessThanOrEqual(goal!)
  },
)
