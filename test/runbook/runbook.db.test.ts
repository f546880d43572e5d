import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../scripts/launch/build.mjs'
import { isInstalled } from '../../scripts/launch/install.mjs'
import { Administrator } from './administrator'
import { followed } from './followed'
import { numberedLists, page } from './page'

const administrator = new Administrator()

beforeAll(async () => {
  // The launcher would install or build within the first command; `npm test` has done both.
  expect(isInstalled(process.cwd())).toBe(true)
  await build(process.cwd(), process.execPath)
  await administrator.begin()
})
afterAll(() => administrator.end())

test('the steps of docs/zh/运维.md, done one after the other with the page’s own commands, do what it says', async () => {
  const lists = numberedLists(page)
  for (const [title, acts] of Object.entries(followed)) {
    for (const [index, [, follow]] of acts.entries()) {
      const { text, command } = lists.get(title)![index]!
      await follow(administrator, command).catch((error: unknown) => {
        throw new Error(`${title} ${index + 1}. ${text}`, { cause: error })
      })
    }
  }
  // Thirty commands and five separate databases: more than a minute on a quiet machine.
}, 900_000)
