import type { Page } from 'playwright-core'
import { chosenFile } from './chosen-file'
import { declarationFile } from './declaration-file'

/** A page in a state, as an account sees it. */
export interface Shot {
  /** Of the picture's file. */
  name: string
  /** Of a sample account; null before the sign-in. */
  account: string | null
  path: string
  /** Brings the page into its state. */
  act?: (page: Page) => Promise<void>
  /** Not on a phone: a page for a large screen. */
  large?: true
  /** Name of the picture in docs/guide that shows the same, in Chinese and light; `phone` if that has one, too. */
  guide?: { name: string; phone?: boolean }
}

const year = 'year=2026'

const clickFirst = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click()
}

const verify = (change: boolean) => async (page: Page) => {
  const file = await chosenFile(page, `/workbooks/committees.xlsx?${year}`, change)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByTestId('verification').waitFor()
}

/** An import with a new and a refused row, and a word that nobody decided. */
const planned = async (page: Page) => {
  await page.locator('input[type=file]').first().setInputFiles(declarationFile)
  await page.getByTestId('import-verdict').waitFor({ timeout: 60_000 })
  await page.getByTestId('unknown-word').first().waitFor()
}

const makeWallLink = async (page: Page) => {
  await page.locator('.page-head .primary').click()
  await page.locator('.modal input').first().fill('局长办公室')
  await page.locator('.modal [type=submit]').click()
  await page.locator('.modal .primary:not([type=submit])').click()
  await page.getByTestId('wall-link').first().waitFor()
}

const inDialog = (open: string) => async (page: Page) => {
  await page.locator(open).first().click()
  await page.getByRole('dialog').last().waitFor()
}

const chooseDesks = async (page: Page) => {
  await inDialog('.page-head .button')(page)
  await page.getByTestId('remind-every').first().waitFor()
}

export const shots: Shot[] = [
  { name: 'sign-in', account: null, path: '/' },
  {
    name: 'sign-in-refused',
    account: null,
    path: '/',
    act: async (page) => {
      await page.locator('input[autocomplete=username]').fill('bureau')
      await page.locator('input[type=password]').fill('nonsense')
      await page.locator('button[type=submit]').click()
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'overview-officer', account: 'bureau', path: `/overview?${year}`, guide: { name: 'overview' } },
  { name: 'overview-closed-year', account: 'bureau', path: '/overview?year=2024' },
  { name: 'overview-leader', account: 'leader', path: `/overview?${year}` },
  { name: 'overview-county', account: 'barkol', path: `/overview?${year}` },
  {
    name: 'pending-department',
    account: 'forestry',
    path: `/pending?${year}`,
    guide: { name: 'desk-department', phone: true },
  },
  { name: 'pending-county', account: 'yiwu', path: `/pending?${year}` },
  { name: 'pending-officer', account: 'bureau', path: `/pending?${year}`, guide: { name: 'desk-heat' } },
  {
    name: 'pending-reminder',
    account: 'bureau',
    path: `/pending?${year}`,
    act: chooseDesks,
    guide: { name: 'desk-reminder', phone: true },
  },
  { name: 'contacts', account: 'bureau', path: '/pending/contacts' },
  { name: 'reminders', account: 'bureau', path: `/pending/reminders?${year}` },
  { name: 'declarations', account: 'bureau', path: `/declarations?${year}` },
  {
    name: 'declarations-none',
    account: 'bureau',
    path: `/declarations?${year}&series=agronomy&county=650522&level=SENIOR&stage=MEETING`,
  },
  {
    name: 'declaration',
    account: 'bureau',
    path: `/declarations?${year}`,
    act: clickFirst('tbody tr a, tbody tr button'),
  },
  { name: 'annex-1', account: 'bureau', path: '/declarations/16900/annex/1', guide: { name: 'record-annex' } },
  { name: 'findings', account: 'bureau', path: `/findings?${year}`, guide: { name: 'finding' } },
  { name: 'checklist', account: 'bureau', path: `/findings/checklist?${year}` },
  { name: 'committees', account: 'bureau', path: `/committees?${year}` },
  {
    name: 'committee',
    account: 'bureau',
    path: `/committees/forestry?${year}`,
    guide: { name: 'record-committee', phone: true },
  },
  {
    name: 'committee-record',
    account: 'bureau',
    path: `/committees/forestry?${year}`,
    act: inDialog('.page-head .button'),
    guide: { name: 'record-dialog' },
  },
  { name: 'reports', account: 'bureau', path: `/reports?${year}`, guide: { name: 'workbook-reports', phone: true } },
  { name: 'report-t1', account: 'bureau', path: `/reports/T1?${year}` },
  { name: 'report-t5', account: 'bureau', path: `/reports/T5?${year}` },
  { name: 'changes', account: 'bureau', path: '/reports/changes?year=2025', guide: { name: 'change-reasons' } },
  { name: 'brief', account: 'bureau', path: `/reports/brief?${year}`, guide: { name: 'brief' } },
  { name: 'letter', account: 'bureau', path: `/pending/letter?${year}&desk=COMMITTEE&committee=forestry` },
  { name: 'paper-template', account: 'bureau', path: `/reports/papers?${year}`, guide: { name: 'paper-template' } },
  {
    name: 'difference',
    account: 'bureau',
    path: `/declarations/difference?${year}&measure=PENDING&againstDay=2026-11-13`,
  },
  { name: 'form-settings', account: 'bureau', path: `/reports/settings?${year}`, guide: { name: 'form-settings' } },
  { name: 'forms', account: 'bureau', path: `/reports/forms?${year}` },
  { name: 'verify', account: 'bureau', path: '/reports/verify' },
  {
    name: 'verify-genuine',
    account: 'bureau',
    path: '/reports/verify',
    act: verify(false),
    guide: { name: 'verify-genuine' },
  },
  {
    name: 'verify-changed',
    account: 'bureau',
    path: '/reports/verify',
    act: verify(true),
    guide: { name: 'verify-changed' },
  },
  { name: 'cycle', account: 'bureau', path: `/cycle?${year}`, guide: { name: 'cycle-notice' } },
  { name: 'cycle-draft', account: 'bureau', path: '/cycle/draft' },
  { name: 'calendar', account: 'bureau', path: '/cycle/calendar/2026', guide: { name: 'cycle-calendar', phone: true } },
  { name: 'import', account: 'bureau', path: '/import' },
  {
    name: 'import-plan',
    account: 'bureau',
    path: '/import',
    act: planned,
    guide: { name: 'import-plan', phone: true },
  },
  { name: 'import-words', account: 'bureau', path: '/import/words' },
  { name: 'import-layouts', account: 'bureau', path: '/import/layouts' },
  { name: 'own-account', account: 'bureau', path: '/account', guide: { name: 'account-own', phone: true } },
  { name: 'accounts', account: 'bureau', path: '/accounts', guide: { name: 'account-list', phone: true } },
  { name: 'policy', account: 'bureau', path: '/policy' },
  { name: 'audit', account: 'auditor', path: '/audit', guide: { name: 'audit', phone: true } },
  { name: 'wall', account: 'bureau', path: '/wall', large: true, guide: { name: 'wall' } },
  { name: 'wall-links', account: 'bureau', path: '/wall-links', act: makeWallLink, guide: { name: 'wall-links' } },
  { name: 'about', account: 'bureau', path: '/about' },
  { name: 'not-found', account: 'bureau', path: '/nowhere' },
]
