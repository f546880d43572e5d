import { sql } from 'kysely'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'
import { signedIn } from '../support/client'
import { holderOf, preparation, reminderDesks } from '../support/reminder'
import { some } from '../support/some'

ownSampleInBrowser()

// Choosing the desks before reminders are stored, in a real Chromium, with the built client.

const owner = () => app.portal.owner.em.fork().getKysely()
async function stored(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from reminder`.execute(owner())
  return rows[0]!.n
}
const numbersIn = (text: string | null) =>
  [...text!.replaceAll(',', '').matchAll(/\d+/g)].map(([number]) => Number(number))
const wider = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
const widerThan = (dialog: Locator) => dialog.evaluate((element) => element.scrollWidth - element.clientWidth)

async function opened(page: Page, search = 'year=2026'): Promise<Locator> {
  await page.goto(`${app.url}/pending?${search}`)
  await page.getByRole('button', { name: '催办文字' }).click()
  const dialog = page.getByRole('dialog', { name: '催办文字' })
  await dialog.getByTestId('remind-desk').first().waitFor()
  return dialog
}

describe.each(
  some(
    [
      { screen: 'a desk', viewport: desktop },
      { screen: 'a phone', viewport: phone },
    ],
    1,
    'reminder 1',
  ),
)('on $screen', ({ viewport }) => {
  test('one tap keeps nothing: desks are ticked first, how many is said, and those alone get a text', async () => {
    const before = await stored()
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    const dialog = await opened(page)
    const prepare = dialog.getByTestId('remind-prepare')
    const chosen = dialog.getByTestId('remind-chosen')
    await expect.poll(() => dialog.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await expect.poll(() => chosen.textContent()).toBe('已选 0 个办理方，共 0 件')
    await expect.poll(() => prepare.isDisabled()).toBe(true)
    expect(await stored()).toBe(before)
    expect([await wider(page), await widerThan(dialog)]).toEqual([0, 0])

    const every = dialog.getByTestId('remind-every')
    const [desks, declarations] = numbersIn(await every.textContent())
    await every.getByRole('checkbox').check()
    expect(numbersIn(await chosen.textContent())).toEqual([desks, declarations])
    expect(numbersIn(await prepare.textContent())).toEqual([desks])
    await every.getByRole('checkbox').uncheck()

    const water = dialog.getByRole('checkbox', { name: /^水利专业 在手/ })
    const archives = dialog.getByRole('checkbox', { name: /^档案专业 在手/ })
    await water.focus()
    await page.keyboard.press('Space')
    await archives.focus()
    await page.keyboard.press('Space')
    const own = await Promise.all([water, archives].map((box) => box.locator('xpath=..').textContent()))
    const total = own.reduce((sum, line) => sum + numbersIn(line)[0]!, 0)
    await expect.poll(() => chosen.textContent()).toBe(`已选 2 个办理方，共 ${total.toLocaleString('en-US')} 件`)
    expect(
      await every.getByRole('checkbox').evaluate((box) => (box as unknown as { indeterminate: boolean }).indeterminate),
    ).toBe(true)
    expect(await stored()).toBe(before)

    await expect.poll(() => prepare.textContent()).toContain('查看 2 份催办文字')
    await archives.focus()
    await page.keyboard.press('Enter')
    // The texts are read before anything is stored.
    const drafts = dialog.getByTestId('reminder-draft')
    await drafts.first().waitFor()
    await expect.poll(() => drafts.count()).toBe(2)
    await expect.poll(() => drafts.first().textContent()).toContain('请办理以下')
    expect(await stored()).toBe(before)
    expect([await wider(page), await widerThan(dialog)]).toEqual([0, 0])
    await dialog.getByRole('button', { name: '返回选择' }).click()
    await prepare.waitFor()
    await expect.poll(() => prepare.isDisabled()).toBe(true)
    for (const box of [water, archives]) await box.check()
    await prepare.click()
    await dialog.getByTestId('remind-store').click()
    await dialog.getByText('已准备 2 份催办文字，可复制或打印；已存入催办记录。').waitFor()
    await expect.poll(() => dialog.getByRole('article').count()).toBe(2)
    expect(await stored()).toBe(before + 2)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('催办文字')
    expect([await wider(page), await widerThan(dialog)]).toEqual([0, 0])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.evaluate('document.activeElement.textContent')).toContain('催办文字')
    await page.context().close()
  })

  test('the numbers are those of 待办, also under a finding; single employers can be chosen', async () => {
    const page = await pageSignedIn(browser, app, '市人社局', viewport)
    for (const search of ['year=2026', 'year=2026&finding=R15']) {
      const dialog = await opened(page, search)
      const [, declarations] = numbersIn(await dialog.getByTestId('remind-every').textContent())
      const rows = page.locator('[data-testid^="desk-"]')
      const heat = await rows.evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent!.replaceAll(/\D/g, ''))),
      )
      // After the four columns of ages: 在手逾期, 临近, 在手.
      expect(heat.reduce((sum, cells) => sum + Number(cells[6]), 0)).toBe(declarations)
      const lines = await dialog.getByTestId('remind-desk').locator(':scope > label').allTextContents()
      const counts = lines.map((line) => numbersIn(line.slice(line.indexOf('在手'))))
      expect(counts.map(([onDesk, overdue]) => [onDesk, overdue ?? 0]).toSorted()).toEqual(
        heat.map((cells) => [Number(cells[6]), Number(cells[4])]).toSorted(),
      )
    }
    const dialog = await opened(page)
    const employers = dialog
      .getByTestId('remind-desk')
      .filter({ hasText: /各用人单位/ })
      .first()
    await employers.getByText('逐个选择单位').click()
    await employers.locator('details').getByRole('checkbox').first().check()
    expect(numbersIn(await dialog.getByTestId('remind-chosen').textContent())[0]).toBe(1)
    await employers.locator(':scope > label').getByRole('checkbox').check()
    const n = await employers.locator('details').getByRole('checkbox').count()
    expect(numbersIn(await dialog.getByTestId('remind-prepare').textContent())).toEqual([n])
    expect([await wider(page), await widerThan(dialog)]).toEqual([0, 0])
    await page.context().close()
  })
})

test('a ticked desk that is emptied before the tap is told by name', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  const dialog = await opened(page)
  const employers = dialog.getByTestId('remind-desk').filter({ hasText: '巴里坤县各用人单位' })
  await employers.getByText('逐个选择单位').click()
  const line = employers.locator('details label').first()
  const name = (await line.locator('.name').textContent())!
  await line.getByRole('checkbox').check()
  await dialog.getByRole('checkbox', { name: /^水利专业 在手/ }).check()
  await sql`update declaration set stage = 'HR_REVIEW', file_stage = 'HR_REVIEW' where pending and desk = 'EMPLOYER'
    and employer_id = (select id from employer where name = ${name} and county = '650521')`.execute(owner())
  await dialog.getByTestId('remind-gone').waitFor()
  await expect
    .poll(() => dialog.getByTestId('remind-gone').textContent())
    .toContain(`${name} 已没有在手的申报，不再列出。`)
  await expect.poll(() => dialog.getByTestId('remind-prepare').textContent()).toContain('查看 1 份催办文字')
  await page.context().close()
})

test('reminders are chosen by what is late, due soon or found, and what came of them is listed', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  const dialog = await opened(page)
  const all = numbersIn(await dialog.getByTestId('remind-every').textContent())
  await dialog.getByRole('button', { name: '逾期', exact: true }).click()
  await expect
    .poll(async () => numbersIn(await dialog.getByTestId('remind-every').textContent())[1])
    .toBeLessThan(all[1]!)
  const line = dialog.getByTestId('remind-desk').first()
  await expect.poll(() => line.textContent()).toMatch(/在手逾期 \d+/)
  // Whom to call is shown beside it, or a button that asks for the phone.
  expect(
    await line
      .locator('a[href^="tel:"]')
      .or(line.getByRole('button', { name: /电话/ }))
      .count(),
  ).toBeGreaterThan(0)
  await line.getByRole('checkbox').first().check()
  const store = dialog.getByTestId('remind-store')
  await dialog.getByTestId('remind-prepare').click()
  await store.click()
  await dialog.getByText(/^已准备/).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '催办记录' }).click()
  const sent = page.getByTestId('sent-reminder').first()
  await sent.getByText('市人社局').waitFor()
  // Each number opens its list.
  const links = sent.getByRole('link', { name: /^[\d,]+$/ })
  await expect.poll(() => links.count()).toBe(3)
  const numbers = (await links.allTextContents()).map((text) => text.trim())
  for (const [at, number] of numbers.entries()) {
    await links.nth(at).click()
    await page.getByText(`共 ${number} 件`).waitFor()
    await page.goBack()
    await links.nth(at).waitFor()
  }
  await page.context().close()
})

test('on a phone the parts of a value, 0 / 79, stand on one line beside their name', async () => {
  const bureau = await signedIn(app, 'bureau')
  const filter = { year: [2026] }
  const [holder] = await reminderDesks(bureau, filter)
  await bureau.get(preparation, { filter, holders: [holderOf(holder!)] })
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  await page.goto(`${app.url}/pending/reminders?year=2026`)
  const moved = page.getByTestId('sent-reminder').first().locator('td').last().getByRole('link')
  await moved.first().waitFor()
  const [first, last] = await Promise.all([moved.first().boundingBox(), moved.last().boundingBox()])
  expect(last!.y).toBe(first!.y)
  expect(last!.x - first!.x).toBeLessThan(60)
  await page.context().close()
})
