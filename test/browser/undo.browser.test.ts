import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

const owner = () => app.portal.owner.em.fork().getKysely()

async function undo(page: Page, text: RegExp): Promise<void> {
  await page.locator('.toast').filter({ hasText: text }).last().getByRole('button', { name: '撤销' }).click()
  await page.locator('.toast').filter({ hasText: '已撤销。' }).waitFor()
}

/** How often something happened, by the audit. */
async function audited(event: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::integer as n from audit_entry where event = ${event}`.execute(owner())
  return rows[0]!.n
}

test('a written phone is taken back: the row has none again, and both steps are audited', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/pending/contacts?year=2026`)
  const lines = page.getByTestId('missing-contact')
  await lines.first().waitFor()
  const count = await lines.count()
  const before = await audited('CONTACT_SAVED')
  await lines
    .first()
    .getByRole('button', { name: /^填电话：./ })
    .click()
  await page.getByLabel('电话', { exact: true }).fill('0902-2000003')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect.poll(() => lines.count()).toBe(count - 1)
  await undo(page, /^已登记.+的联系方式/)
  await expect.poll(() => lines.count()).toBe(count)
  await expect.poll(() => page.getByRole('link', { name: '0902-2000003' }).count()).toBe(0)
  expect(await audited('CONTACT_SAVED')).toBe(before + 2)
  await page.context().close()
})

test('a changed contact gets its earlier values again', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/pending/contacts?year=2026`)
  const lines = page.getByTestId('missing-contact')
  await lines
    .first()
    .getByRole('button', { name: /^填电话：./ })
    .click()
  await page.getByLabel('电话', { exact: true }).fill('0902-2000005')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  const earlier = page.getByRole('link', { name: '0902-2000005' })
  const line = page
    .getByRole('listitem')
    .filter({ has: earlier })
    .filter({ has: page.getByRole('button') })
  await line.getByRole('button').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('电话', { exact: true }).fill('0902-2000004')
  await dialog.getByRole('button', { name: '保存' }).click()
  const changed = page.getByRole('link', { name: '0902-2000004' })
  await changed.waitFor()
  await undo(page, /^已登记.+的联系方式/)
  await line.waitFor()
  await expect.poll(() => changed.count()).toBe(0)
  await page.context().close()
})

test('paper recorded by mistake is withdrawn with its reason', async () => {
  const page = await pageSignedIn(browser, app, '市林草局')
  await page.goto(`${app.url}/pending?year=2026`)
  // Its paper went to another office, and stays there.
  const item = page
    .getByTestId('pending-item')
    .filter({ hasText: /纸质材料 \d\d-\d\d 交到市人社局/ })
    .first()
  const number = (await item.locator('.what .caption').textContent())!.trim()
  const received = page.getByTestId('pending-item').filter({ hasText: number })
  const receive = received.getByRole('button', { name: /^收到纸质材料/ })
  await receive.click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^登记 1 件/ })
    .click()
  await received.getByText('已收到').waitFor()
  await expect.poll(() => receive.count()).toBe(0)
  await undo(page, /^已登记 1 件/)
  await received.getByText(/交到市人社局$/).waitFor()
  await receive.waitFor()
  await expect.poll(() => received.getByText('已收到').count()).toBe(0)
  const { rows } = await sql<{
    note: string
  }>`select note from bureau_record where withdrawn order by id desc limit 1`.execute(owner())
  expect(rows[0]!.note).toBe('误登记，随即撤销')
  await page.context().close()
})

test('an explained finding is open again', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026&overdue=true`)
  await page.getByTestId('declaration').first().click()
  const findings = page.getByTestId('declaration-findings')
  const explain = findings.getByRole('button', { name: '说明', exact: true })
  await explain.first().waitFor()
  const count = await explain.count()
  await explain.first().click()
  await page.getByRole('dialog').getByLabel('理由').fill('单位已来电')
  await page.getByRole('dialog').getByRole('button', { name: '保存说明' }).click()
  await findings.getByText(/^已说明：单位已来电/).waitFor()
  await undo(page, /^已记下说明/)
  await findings.getByText(/^已说明：单位已来电/).waitFor({ state: 'detached' })
  await expect.poll(() => explain.count()).toBe(count)
  expect(await audited('ACKNOWLEDGEMENT_WITHDRAWN')).toBe(1)
  await page.context().close()
})

test('a message stays within reach of the keyboard while a drawer, which keeps the focus, is open', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026&overdue=true`)
  await page
    .getByRole('button', { name: /^填电话：./ })
    .first()
    .click()
  await page.getByLabel('电话', { exact: true }).fill('0902-2000007')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  const toast = page.locator('.toast').filter({ hasText: /^已登记.+的联系方式/ })
  // A message under the pointer stays.
  await toast.hover()
  await page.getByTestId('declaration').first().getByRole('button').first().press('Enter')
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: '关闭' }).first().waitFor()
  await drawer.locator('.toast').waitFor()
  const undoes = () => page.evaluate<boolean>(`document.activeElement.textContent.trim() === '撤销'`)
  for (let step = 0; step < 12 && !(await undoes()); step += 1) await page.keyboard.press('Shift+Tab')
  expect(await undoes()).toBe(true)
  await page.keyboard.press('Enter')
  await page.locator('.toast').filter({ hasText: '已撤销。' }).waitFor()
  await expect.poll(() => drawer.isVisible()).toBe(true)
  await drawer.getByRole('button', { name: '关闭' }).first().click()
  await drawer.waitFor({ state: 'detached' })
  await expect.poll(() => page.locator('.toast').filter({ hasText: '已撤销。' }).isVisible()).toBe(true)
  await page.context().close()
})

test('a deleted view is there again, as the one to begin with', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026&overdue=true`)
  await page.getByRole('button', { name: '视图' }).click()
  await page.getByRole('button', { name: '把本页存为视图' }).click()
  const dialog = page.getByRole('dialog', { name: '把本页存为视图' })
  await dialog.getByLabel('名称').fill('逾期')
  await dialog.getByLabel('登录后先打开它').check()
  await dialog.getByRole('button', { name: '保存' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '视图' }).click()
  await page.getByRole('button', { name: '删除“逾期”' }).click()
  await page.getByText('还没有视图').waitFor()
  await undo(page, /^已删除视图“逾期”/)
  const begins = page.getByRole('button', { name: '登录后先打开“逾期”' })
  await begins.waitFor()
  await expect.poll(() => begins.getAttribute('aria-pressed')).toBe('true')
  await page.context().close()
})
