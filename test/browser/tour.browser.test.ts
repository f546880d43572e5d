import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

beforeEach(async () => {
  await sql`update account set toured_at = null`.execute(app.portal.owner.em.fork().getKysely())
})

/** Accounts of which the portal knows that they took or declined the tour: a page that is closed before knows it alone. */
const answered = () =>
  expect.poll(async () => {
    const owner = app.portal.owner.em.fork().getKysely()
    const { rows } = await sql<{
      n: number
    }>`select count(*)::integer as n from account where toured_at is not null`.execute(owner)
    return rows[0]!.n
  })

const offerOn = (page: Page) => page.getByRole('complementary', { name: '第一次使用' })
const stepOn = (page: Page, at: number) => page.getByTestId('tour-step').filter({ hasText: `第 ${at} 步` })

/** Whether the light is on the screen and the step's words aren't on it, or the part is too tall for both. */
function standsBeside(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const light = document.querySelector('.tour-light').getBoundingClientRect()
    const step = document.querySelector('.tour-step').getBoundingClientRect()
    const isSeen = light.bottom > 0 && light.top < innerHeight && light.right > 0 && light.left < innerWidth
    const isWhole = step.top >= 0 && step.bottom <= innerHeight && step.left >= 0 && step.right <= innerWidth
    const isApart =
      step.top >= light.bottom || step.bottom <= light.top || step.left >= light.right || step.right <= light.left
    return isSeen && isWhole && (isApart || light.height > innerHeight / 2)
  })()`)
}

describe.each([
  { screen: 'a screen', viewport: desktop },
  { screen: 'a phone', viewport: phone },
])('on $screen', ({ viewport }) => {
  test.each([
    { account: '市人社局', steps: 7 },
    { account: '市林草局', steps: 6 },
    { account: '局领导', steps: 5 },
  ])('the tour of $account points at $steps parts of the page, and is offered no more', async ({ account, steps }) => {
    const page = await pageSignedIn(browser, app, account, viewport)
    await offerOn(page).getByRole('button', { name: '看一看' }).click()
    for (let at = 1; at <= steps; at += 1) {
      await stepOn(page, at).getByText(`第 ${at} 步，共 ${steps} 步`).waitFor()
      await expect.poll(() => standsBeside(page), { message: `step ${at}` }).toBe(true)
      await page.keyboard.press('Enter')
    }
    await page.getByTestId('tour-step').waitFor({ state: 'detached' })
    await offerOn(page).waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe('content')
    await answered().toBe(1)
    await page.context().close()

    const elsewhere = await pageSignedIn(browser, app, account, viewport)
    await elsewhere.getByRole('main').waitFor()
    await expect.poll(() => offerOn(elsewhere).count()).toBe(0)
    await elsewhere.context().close()
  })
})

test('the tour keeps the focus, goes back, ends with Escape, and starts again from the help page', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await offerOn(page).getByRole('button', { name: '看一看' }).click()
  const dialog = page.getByRole('dialog', { name: '全市的数' })
  await dialog.waitFor()
  await dialog.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('dialog', { name: '筛选' }).waitFor()
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press('Tab')
    const isInside = await page.evaluate<boolean>(`document.activeElement.closest('.tour-step') !== null`)
    expect(isInside).toBe(true)
  }
  await page.keyboard.press('ArrowLeft')
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await answered().toBe(1)
  await page.reload()
  await page.getByRole('heading', { name: '总览' }).waitFor()
  await expect.poll(() => offerOn(page).count()).toBe(0)

  await page.goto(`${app.url}/help`)
  await page.getByRole('button', { name: '看一遍页面介绍' }).click()
  await dialog.waitFor()
  expect(new URL(page.url()).pathname).toBe('/overview')
  await page.context().close()
})

test('who declines the tour is offered it no more', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await offerOn(page).getByRole('button', { name: '不用了' }).click()
  await offerOn(page).waitFor({ state: 'detached' })
  await answered().toBe(1)
  await page.context().close()
})
