import { expect, test } from 'vitest'
import { desktop, pageSignedIn } from '../support/browser'
import { planRows } from '../support/bring-in'
import { signedIn } from '../support/client'
import { isWhole, some } from '../support/some'
import { aRow, headers } from '../support/declaration-file'
import { prepareAll } from '../support/reminder'
import { openEnglish, wrongOn } from './english'
import { openEach } from './opening'
import { everyPage, subjectOf } from './page'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

const messy = [
  aRow(1, { 学历: '大学本科（在职）', 申报系列: '水利水电', 当前环节: '待复核' }),
  aRow(2, { 身份证号: '900000198807150021', 公示结束: '2023-09-20' }),
]

/** Texts of an import's file, and the Chinese words that can be chosen for an unknown one. */
const ofFile = new Set(['大学本科', ...headers, ...messy.flatMap((row) => Object.values(row).map(String))])

test('what a button or a fold opens is as English as its page', async () => {
  const client = await signedIn(app, 'bureau')
  const { runId } = await planRows(app.portal, 'bureau', messy)
  const { declaration } = await subjectOf(client)
  const reminders = await prepareAll(client, { year: [2026], committee: ['water'] })
  const page = await pageSignedIn(browser, app, '市人社局', desktop)
  await page.evaluate(`localStorage.setItem('language', 'en')`)
  const paths = await everyPage(client)
  const others = [
    `/declarations?open=${declaration}`,
    `/import?run=${runId}`,
    `/pending/reminders?ids=${reminders[0]!.id}`,
  ]
  const wrong: Record<string, unknown> = {}
  let opened = 0
  for (const path of some([...paths.filter((path) => !/T([2-9]|\d\d)$/.test(path)), ...others], 3, 'opened')) {
    const load = () => openEnglish(page, path)
    await load()
    opened += await openEach(page, load, async (opener) => {
      const found = await wrongOn(page)
      const own = path.startsWith('/import') ? found.filter((text) => !ofFile.has(text)) : found
      if (own.length > 0) wrong[`${path} ${opener}`] = own
    })
  }
  expect(wrong).toEqual({})
  expect(opened).toBeGreaterThan(isWhole ? 100 : 0)
  await page.context().close()
})
