import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { scripts } from '../../package.json'
import { variables } from '../../server/config'
import { elsewhere, followed } from './followed'
import { numberedLists, page } from './page'

const lists = numberedLists(page)

test('every step of the administrator’s page is followed by the test, word for word', () => {
  expect([...lists.keys()].toSorted()).toEqual([...Object.keys(followed), ...Object.keys(elsewhere)].toSorted())
  expect(Object.values(elsewhere).filter((file) => !existsSync(file))).toEqual([])
  const steps = [...lists]
    .filter(([title]) => !Object.hasOwn(elsewhere, title))
    .map(([title, list]) => [title, list.map(({ text }) => text)])
  const acts = Object.entries(followed).map(([title, list]) => [title, list.map(([text]) => text)])
  expect(Object.fromEntries(steps)).toEqual(Object.fromEntries(acts))
})

test('every command on the page is one of the program’s', () => {
  const named = [...page.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!)
  expect(named.length).toBeGreaterThan(12)
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})

test('every option of a command on the page is in that command’s help', () => {
  const given = [...page.matchAll(/npm run ([\w:-]+) -- (--[\w-]+)/g)].map(([, name, option]) => [name!, option!])
  expect(given.length).toBeGreaterThan(0)
  const helpOf = (name: string) => readFileSync(`scripts/${name.replace(':', '-')}.ts`, 'utf8')
  expect(given.filter(([name, option]) => !helpOf(name!).includes(`  ${option}`))).toEqual([])
})

test('every variable on the page is one that the program reads', () => {
  const named = [...page.matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(([name]) => name)
  expect(named.length).toBeGreaterThan(8)
  expect([...new Set(named)].filter((name) => !variables.includes(name))).toEqual([])
})

test('every message and page that the page quotes is in the program', () => {
  const quoted = [...page.matchAll(/“([^”]+)”/g)].map(([, text]) => text!)
  expect(quoted.length).toBeGreaterThan(3)
  const sources = ['server', 'client', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('graphql'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  )
  // … is what differs from time to time, a placeholder in the program.
  const isThere = (text: string) => {
    const parts = text.split('…').map((part) => part.trim())
    return sources.some((source) => parts.every((part) => source.includes(part)))
  }
  expect(quoted.filter((text) => !isThere(text))).toEqual([])
})
