import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { Width } from './camera'
import { declarationFile, foreignFile, longFile } from './declaration-file'
import { formFile } from './form-file'

/** A state that only the guide shows, in Chinese and light. */
export interface GuideShot {
  /** Of the picture's file. */
  name: string
  account: string
  path: string
  act: (page: Page) => Promise<void>
  /** The first is the window's width in which `act` works. */
  on: readonly [Width, ...Width[]]
  /** The part of the page that is the picture; without it, the whole page. */
  of?: (page: Page) => Locator
  /** It goes on while the picture is made. */
  isMoving?: true
}

const year = 'year=2026'
const both = [1440, 390] as const

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const importing = (file: typeof declarationFile) => async (page: Page) => {
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.getByTestId('import-verdict').waitFor({ timeout: 60_000 })
  await page.getByText('正在读取和核对').waitFor({ state: 'detached', timeout: 60_000 })
}

const decideFirstWord = async (page: Page) => {
  await importing(declarationFile)(page)
  await button(page, '把“水利水电类”认定为水利工程').click()
  await page.getByText('已认定为').waitFor()
}

const receivePaper = async (page: Page) => {
  await page.getByTestId('declaration').first().getByRole('checkbox').check()
  await page.getByRole('button', { name: /^选择符合条件的全部/ }).click()
  await page.getByRole('button', { name: /^登记接收纸质材料/ }).click()
  await page.getByTestId('paper-names').waitFor()
}

const recordNotice = async (page: Page) => {
  await button(page, '登记评审结果公示').click()
  await page.getByLabel('公示开始').fill('2026-11-26')
  await page.getByText('满规定工作日为').waitFor()
}

const uploadForm = async (page: Page, title: string) => {
  await page.getByLabel('上传空表').setInputFiles(await formFile(title))
  await page.locator('[data-cell="B5"]').getByRole('link').waitFor()
}

const fill = async (page: Page) => {
  await uploadForm(page, '各系列职称评审情况')
  await page.locator('[data-cell="F12"]').click({ position: { x: 8, y: 8 } })
}

const tag = async (page: Page) => {
  await uploadForm(page, '各系列各级别评审情况')
  await button(page, '标记').click()
  await page.locator('[data-cell="E2"]').click()
}

/** Days of a year whose notice isn't there yet. */
const loadNextYear = async (page: Page) => {
  await page.getByRole('button', { name: /^载入 2027 年/ }).click()
  await page.getByLabel(/出处/).fill('示例')
  await page
    .locator('textarea')
    .fill('2027-01-01/2027-01-03,休,元旦\n2027-02-05/2027-02-11,休,春节\n2027-10-01/2027-10-07,休,国庆节')
  await page.getByRole('button', { name: '核对变化' }).click()
  await button(page, '保存').first().click()
  await page.getByText('年工作日历已载入').waitFor()
}

const newAccount = async (page: Page) => {
  await button(page, '新建账号').click()
  await page.getByRole('dialog').getByLabel('用户名').fill('statistics')
  await page.getByRole('dialog').getByLabel('名称').fill('市统计局')
}

const saveAccount = async (page: Page) => {
  await newAccount(page)
  await page.getByRole('dialog').getByRole('checkbox').first().check()
  await page.getByRole('dialog').locator('[type=submit]').click()
  await page.getByTestId('temporary-password').waitFor()
}

const showIdNumber = async (page: Page) => {
  await page.getByTestId('declaration').first().getByRole('button').first().click()
  await button(page, '查看完整').click()
  await page.getByLabel(/用途/).fill('核对报送材料')
  await page.getByRole('dialog').last().getByRole('button', { name: '查看完整' }).click()
  await page.locator('.number.whole').scrollIntoViewIfNeeded()
}

const startLong = async (page: Page) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'long-file-'))
  await page.locator('input[type=file]').first().setInputFiles(longFile(folder))
  await page.getByTestId('import-progress').waitFor()
  rmSync(folder, { recursive: true })
}

export const guideShots: GuideShot[] = [
  {
    name: 'record-paper',
    account: 'bureau',
    path: `/declarations?${year}&stage=PAPER&county=650500`,
    act: receivePaper,
    on: [1440],
  },
  {
    name: 'record-notice',
    account: 'party-school',
    path: `/committees/party-school?${year}`,
    act: recordNotice,
    on: [390],
  },
  { name: 'form-fill', account: 'bureau', path: `/reports/forms?${year}`, act: fill, on: [1440] },
  { name: 'form-tag', account: 'bureau', path: `/reports/forms?${year}`, act: tag, on: [1440] },
  { name: 'account-id-number', account: 'bureau', path: `/declarations?${year}`, act: showIdNumber, on: [1440] },
  { name: 'account-dialog', account: 'bureau', path: '/accounts', act: newAccount, on: [1440] },
  { name: 'account-password', account: 'bureau', path: '/accounts', act: saveAccount, on: [1440] },
  { name: 'cycle-draft', account: 'bureau', path: '/cycle/draft', act: loadNextYear, on: [1440] },
  {
    name: 'import-problems',
    account: 'bureau',
    path: '/import',
    act: async (page) => {
      await importing(declarationFile)(page)
      await page.getByTestId('import-REJECTED').click()
      await page.getByTestId('import-row').nth(7).waitFor()
    },
    on: both,
    of: (page) => page.getByRole('region', { name: '退回的行' }),
  },
  {
    name: 'import-mapping',
    account: 'bureau',
    path: '/import',
    act: importing(foreignFile),
    on: both,
    of: (page) => page.locator('.run'),
  },
  {
    name: 'import-words',
    account: 'bureau',
    path: '/import',
    act: decideFirstWord,
    on: both,
    of: (page) => page.getByRole('region', { name: '认不出的用词' }),
  },
  {
    name: 'import-progress',
    account: 'bureau',
    path: '/import',
    act: startLong,
    on: both,
    isMoving: true,
  },
]
