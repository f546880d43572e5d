import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { goTo, pageSignedIn, phone } from '../support/browser'
import { aRow, fileOf, xlsxOf } from '../support/declaration-file'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'

ownSampleInBrowser()

// The main job in a real Chromium, with the built client; npm test builds it first.

const numberIn = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''))

/** The list's total, once it is loaded. */
async function listed(page: Page): Promise<number> {
  await page.getByRole('heading', { name: '申报明细' }).waitFor()
  return numberIn(await page.getByText(/^共 [\d,]+ 件$/).textContent())
}

/** All errors of the page during the test. */
function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

describe('signing in', () => {
  test('a wrong password gets the one sentence and its code, and no page', async () => {
    const page = await browser.newPage()
    await page.goto(app.url)
    await page.getByLabel('用户名').fill('bureau')
    await page.getByLabel('密码').fill('nonsense')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByText('用户名或密码不正确').waitFor()
    await page.getByText('SIGN_IN_FAILED').waitFor()
    await page.close()
  })

  test('every page says that it is a sample; signing out shows nothing any more', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    const errors = watchErrors(page)
    for (const name of ['总览', '申报明细', '评委会', '数据导入']) {
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expect.poll(() => page.getByText('示例数据，均为虚构').isVisible()).toBe(true)
    }
    expect(errors).toEqual([])
    await page.locator('header.head').getByRole('button', { name: '市人社局' }).click()
    await page.getByRole('button', { name: '退出' }).click()
    await page.getByRole('heading', { name: '登录', exact: true }).waitFor()
    await page.goto(`${app.url}/declarations?year=2023`)
    await page.getByRole('heading', { name: '登录', exact: true }).waitFor()
    await page.close()
  })
})

describe('a number opens its rows', () => {
  test('each headline figure of 2023', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    for (const measure of ['DECLARED', 'PENDING', 'OVERDUE', 'REVIEWED', 'PASSED']) {
      await page.goto(`${app.url}/overview?year=2023&view=progress`)
      const figure = page.getByTestId(`figure-${measure}`)
      await figure.getByText(/^[\d,]+$/).waitFor()
      const shown = numberIn(await figure.getByText(/^[\d,]+$/).textContent())
      await figure.click()
      expect([measure, await listed(page)]).toEqual([measure, shown])
    }
    await page.close()
  })

  test('a click on a bar shows only what it stands for, Back undoes it, and Shift+click opens as many rows as it says', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    await page.goto(`${app.url}/overview?year=2026`)
    const card = page.getByRole('region', { name: '区县 × 环节' })
    const bars = card.locator('svg path[fill]:not([fill="none"])').filter({ visible: true })
    await card.scrollIntoViewIfNeeded()
    await card.locator('svg text').first().waitFor()
    const boxes = await Promise.all((await bars.all()).map((bar) => bar.boundingBox()))
    const widest = boxes.filter((box) => box && box.height < 60).toSorted((a, b) => b!.width - a!.width)[0]!
    await page.mouse.move(widest.x + widest.width / 2, widest.y + widest.height / 2)
    const tooltip = page.getByText(/点击查看 [\d,]+ 件/)
    await tooltip.waitFor()
    const said = async () => numberIn(/点击查看 ([\d,]+) 件/.exec((await tooltip.textContent()) ?? '')![1]!)
    const promised = await said()
    const only = /点击只看“(.+ · .+)”/.exec((await tooltip.textContent()) ?? '')![1]!.split(' · ')
    const click = () => page.mouse.click(widest.x + widest.width / 2, widest.y + widest.height / 2)
    await click()
    for (const name of only) await page.getByRole('button', { name: `去掉 ${name}`, exact: true }).waitFor()
    expect(page.url()).toContain('/overview?')
    await page.goBack()
    await page.getByRole('button', { name: `去掉 ${only[0]}`, exact: true }).waitFor({ state: 'detached' })
    // Until the chart has all bars again, another one or none is at the place.
    await expect
      .poll(async () => {
        await page.mouse.move(1, 1)
        await page.mouse.move(widest.x + widest.width / 2, widest.y + widest.height / 2)
        return (await tooltip.count()) > 0 ? said() : null
      })
      .toBe(promised)
    await page.keyboard.down('Shift')
    await click()
    await page.keyboard.up('Shift')
    expect(await listed(page)).toBe(promised)
    expect(promised).toBeGreaterThan(0)
    await page.close()
  })

  test('the marks of a chart are reached by keyboard: Enter shows only one, the menu offers both, Shift+Enter opens its rows', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    await page.goto(`${app.url}/overview?year=2026`)
    const card = page.getByRole('region', { name: '区县 × 环节' })
    await card.scrollIntoViewIfNeeded()
    await card.locator('svg text').first().waitFor()
    const cursor = card.getByRole('button', { name: /回车只看此项/ })
    await cursor.focus()
    await page.keyboard.press('End')
    const ofTotal = /^(.+)；([\d,]+) 件；回车只看此项/.exec((await cursor.getAttribute('aria-label'))!)!
    expect(ofTotal[1]).toBe('伊吾县')
    await page.keyboard.press('Shift+F10')
    const menu = page.getByRole('menuitem')
    await menu.first().waitFor()
    await expect.poll(() => menu.allTextContents()).toEqual(['只看“伊吾县”', `查看 ${ofTotal[2]} 件明细`])
    await page.keyboard.press('Escape')
    await menu.first().waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '去掉 伊吾县', exact: true }).waitFor()
    await page.getByText('本页只看“伊吾县”').waitFor()
    await card.getByRole('button', { name: new RegExp(`^伊吾县；${ofTotal[2]} 件；回车查看明细`) }).waitFor()
    await page.keyboard.press('Shift+Enter')
    expect(await listed(page)).toBe(numberIn(ofTotal[2]!))
    await page.close()
  })

  test('a touch on a bar asks whether to show only it or its rows', async () => {
    const context = await browser.newContext({ viewport: phone, locale: 'zh-CN', hasTouch: true, isMobile: true })
    const page = await context.newPage()
    await page.goto(app.url)
    await page.getByRole('button', { name: /^市人社局/ }).tap()
    await page.getByRole('heading', { name: '总览' }).waitFor()
    await page.goto(`${app.url}/overview?year=2026`)
    const card = page.getByRole('region', { name: '区县 × 环节' })
    await card.scrollIntoViewIfNeeded()
    await card.locator('svg text').first().waitFor()
    await page.waitForLoadState('networkidle')
    await card.locator('svg').scrollIntoViewIfNeeded()
    const bars = card.locator('svg path[fill]:not([fill="none"])').filter({ visible: true })
    const boxes = await Promise.all((await bars.all()).map((bar) => bar.boundingBox()))
    const widest = boxes.filter((box) => box && box.height < 60).toSorted((a, b) => b!.width - a!.width)[0]!
    await page.touchscreen.tap(widest.x + widest.width / 2, widest.y + widest.height / 2)
    const [only, rows] = [page.getByRole('menuitem').first(), page.getByRole('menuitem').nth(1)]
    await only.waitFor()
    await expect.poll(() => only.textContent()).toMatch(/^只看“.+ · .+”$/)
    const promised = numberIn(await rows.textContent())
    await rows.tap()
    expect(await listed(page)).toBe(promised)
    await context.close()
  })

  test('every cell of a table beside a chart', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    await page.goto(`${app.url}/overview?year=2026`)
    const card = page.getByRole('region', { name: '环节进度' })
    await card.getByRole('button', { name: '看表格' }).click()
    const cell = card.getByTestId('stage-count-COMMITTEE_REVIEW')
    const shown = numberIn(await cell.textContent())
    await cell.getByRole('link').click()
    expect(await listed(page)).toBe(shown)
    expect(page.url()).toContain('stage=COMMITTEE_REVIEW')
    await page.close()
  })
})

describe('the list', () => {
  test('finds by pinyin initials, opens a row, and keeps its place', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    await page.goto(`${app.url}/declarations?year=2026&county=650522`)
    const first = page.getByTestId('declaration').first()
    await first.waitFor()
    await first.getByRole('button').first().click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('环节记录').waitFor()
    await expect.poll(() => drawer.textContent()).toMatch(/900000\*{8}/)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('open=')
    await page.close()
  })

  test('an ID number is searched for, but never enters the address', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    await page.goto(`${app.url}/declarations?year=2026`)
    await page.getByPlaceholder('姓名、申报编号、单位、拼音首字母').fill('900000198807150017')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByText('没有符合条件的申报').waitFor()
    expect(page.url()).not.toContain('900000')
    await page.close()
  })
})

test('a file is dropped, planned, applied, and its rows are there', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.goto(`${app.url}/import`)
  const file = await xlsxOf([aRow(900), aRow(901), aRow(902, { 申报系列: '魔法' })])
  await page.getByLabel('选择文件').setInputFiles(file)
  await page.getByTestId('import-NEW').filter({ hasText: '2' }).waitFor()
  await page.getByTestId('import-REJECTED').click()
  await page.getByRole('cell', { name: '魔法' }).waitFor()
  await page.getByRole('button', { name: '写入', exact: true }).click()
  await page.getByRole('button', { name: '确定写入' }).click()
  await page.getByText('已写入：新增 2 件').waitFor()
  await page.goto(`${app.url}/declarations?year=2023&search=T2023-0090`)
  expect(await listed(page)).toBe(2)

  await page.goto(`${app.url}/import`)
  await page.getByLabel('选择文件').setInputFiles(fileOf('文本.xlsx', '申报编号,年度\n'))
  await page.getByText('IMPORT_NOT_XLSX').waitFor()
  await page.close()
})

describe('who may not', () => {
  test('a department sees no import and is told so at its address', async () => {
    const page = await pageSignedIn(browser, app, '市水利局')
    await expect.poll(() => page.getByRole('link', { name: '数据导入' }).count()).toBe(0)
    await page.goto(`${app.url}/import`)
    await page.getByRole('heading', { name: '没有权限' }).waitFor()
    await page
      .getByText(
        '当前账号（主管部门）不能查看这个页面，可以查看的账号：市人社局、区县人社局。如有需要，请联系市人社局。',
      )
      .waitFor()
    await page.goto(`${app.url}/nowhere`)
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
    await page.close()
  })

  test('the bureau isn’t told to ask the bureau', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    await page.goto(`${app.url}/audit`)
    await page.getByText('当前账号（市人社局）不能查看这个页面，可以查看的账号：审计。').waitFor()
    expect(await page.getByText('请联系').count()).toBe(0)
    await page.close()
  })

  test('a county’s figures are its own', async () => {
    const page = await pageSignedIn(browser, app, '伊吾县人社局')
    await page.goto(`${app.url}/declarations?year=2025`)
    const own = await listed(page)
    await page.goto(`${app.url}/declarations?year=2025&county=650522`)
    expect(await listed(page)).toBe(own)
    await page.goto(`${app.url}/declarations?year=2025&county=650502`)
    expect(await listed(page)).toBe(0)
    await page.close()
  })
})

test('on a phone nothing is wider than the screen, and every page is a thumb away', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', phone)
  for (const name of ['待办', '申报明细', '预警', '评委会', '报表', '年度周期', '数据导入', '总览']) {
    await goTo(page, name)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(300)
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect([name, overflow]).toEqual([name, 0])
  }
  await page.close()
})

test('English beside Chinese', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await page.getByRole('button', { name: 'EN' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  await expect.poll(() => page.getByTestId('figure-DECLARED').textContent()).toContain('Declared')
  await page.close()
})
