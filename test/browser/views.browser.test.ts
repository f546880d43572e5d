import { expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

const numberIn = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''))

test('a list with its conditions is kept, subscribed to, begun with and deleted', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/declarations?year=2026&overdue=true&page=1`)
  await page.getByRole('button', { name: '视图' }).click()
  await page.getByRole('button', { name: '把本页存为视图' }).click()
  const dialog = page.getByRole('dialog', { name: '把本页存为视图' })
  await dialog.getByLabel('名称').fill('逾期催办')
  await dialog.getByLabel('登录后先打开它').check()
  await dialog.getByLabel('订阅：首页提示新增').check()
  await dialog.getByRole('button', { name: '保存' }).click()
  await dialog.waitFor({ state: 'detached' })

  await page.goto(app.url)
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  expect(new URL(page.url()).search).toBe('?year=2026&overdue=true')
  const total = numberIn(await page.getByText(/^共 [\d,]+ 件$/).textContent())

  await page.goto(`${app.url}/overview?year=2026`)
  const watched = page.getByTestId('watched-view').filter({ hasText: '逾期催办' })
  expect(numberIn(await watched.getByRole('link').first().textContent())).toBe(total)

  await page.getByRole('button', { name: '视图' }).click()
  await page.getByRole('button', { name: '删除“逾期催办”' }).click()
  await page.getByText('还没有视图').waitFor()
  await page.context().close()
})

test('Ctrl+K goes to a page by pinyin and to a person by number; what was opened comes first', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.keyboard.press('Control+k')
  const menu = page.getByRole('dialog', { name: '去哪里、找什么' })
  await menu.getByRole('textbox').fill('pwh')
  await menu.getByRole('option', { name: '页面 评委会' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '评审委员会' }).waitFor()

  await page.keyboard.press('/')
  await menu.getByRole('option').first().filter({ hasText: '评委会' }).waitFor()
  await menu.getByRole('textbox').fill('HM2026-0000')
  const person = menu.getByRole('option', { name: /^申报 / }).first()
  await person.waitFor()
  await person.click()
  // The drawer hides the list behind it from a screen reader, and bears the person's name once the row is there.
  await page
    .getByRole('dialog')
    .getByText(/^HM2026-0000/)
    .waitFor()
  expect(new URL(page.url()).searchParams.get('open')).toMatch(/^\d+$/)
  await page.context().close()
})
