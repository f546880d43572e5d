import { rmSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { median } from './median'
import { record } from './record'
import { sample, sampleProgram } from './sample-program'
import { table } from './table'

interface BrowserOptions {
  /** Data folder of a stopped portal with the standard sample, which is copied. */
  data?: string | undefined
  /** Times each thing is done. */
  rounds: number
}

interface Subject {
  name: string
  goal: number | null
  unit: 'ms' | ''
  measure: (round: number) => Promise<number>
}

const year = 2026
/** Milliseconds from reaching a button to the click. */
const approach = 400
const screen = { width: 1440, height: 900 }

const isWithin = (goal: number | null, value: number) => goal === null || value < goal

/** Pages between which the menu leads, by the last part of their address. */
const pages = ['overview', 'pending', 'declarations', 'findings', 'committees']

/** What is loaded with an empty cache to see whether anything jumps. */
const loads = ['/', ...pages.map((name) => `/${name}?year=${year}`)]

/** Runs in the page: does something, and waits until it is done and painted. ms */
const timed = (act: string, isDone: string) => `new Promise((resolve) => {
  const isDone = () => ${isDone}
  const begun = performance.now()
  ;${act}
  const look = () => isDone() ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun))) : requestAnimationFrame(look)
  requestAnimationFrame(look)
})`

const loading = 'main .skeleton, main[aria-busy=true], main [aria-busy=true]'
const nothingLoads = `!document.querySelector('${loading}')`
/** Charts may still be drawn as they were. */
const numbersShown = `!document.querySelector('main .skeleton, main[aria-busy=true]')`

async function quiet(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForSelector(loading, { state: 'detached' })
}

async function newPage(browser: Browser, url: string, signedIn: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: screen, locale: 'zh-CN' })
  if (signedIn) {
    const data = { username: 'bureau', password: sample.password }
    const answer = await context.request.post(`${url}/session`, { headers: { 'x-portal': '1' }, data })
    if (!answer.ok()) throw new Error(`sign-in: ${answer.status()}`)
  }
  return context.newPage()
}

/**
 * From the click on a sample account, in a browser that never was inside. A person who is about to click has the page for a
 * moment, and goes to the button first: by then the browser has fetched and run what comes next.
 */
async function firstChart(browser: Browser, url: string): Promise<number> {
  const page = await newPage(browser, url, false)
  await page.goto(url)
  await page.waitForSelector('link[rel=prefetch]', { state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.locator('.accounts button').first().focus()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(approach)
  const time = await page.evaluate<number>(
    timed(`document.querySelector('.accounts button').click()`, `document.querySelector('main .chart svg text')`),
  )
  await page.context().close()
  return time
}

/** A tick in the menu of series, in a combination that the page hasn't had: first all are ticked, then unticked. */
async function filterChange(page: Page, round: number, isDone: string): Promise<number> {
  await quiet(page)
  const list = page.locator('.filter-list')
  // Closed by the browser when another page came to the front.
  if (!(await list.isVisible()))
    await page.getByRole('region', { name: '筛选' }).getByRole('button', { name: '系列' }).click()
  await list.waitFor()
  const shown = 'document.querySelector(".figures")?.textContent'
  return page.evaluate<number>(
    `(() => { const before = ${shown}; return ${timed(
      `[...document.querySelectorAll('.filter-list input')].at(${round} % ${await list.locator('input').count()}).click()`,
      `${isDone} && ${shown} && ${shown} !== before`,
    )} })()`,
  )
}

/** By the menu, to a page that was shown before. */
async function pageChange(page: Page, round: number): Promise<number> {
  await quiet(page)
  const name = pages[(round + 1) % pages.length]!
  const link = `document.querySelector('nav.side a[href^="/${name}"]')`
  return page.evaluate<number>(
    timed(
      `${link}.click()`,
      `location.pathname === '/${name}' && document.querySelector('main h1') && ${nothingLoads}`,
    ),
  )
}

/** The layout's shifts while a page loads, as Chromium adds them up. */
async function shifts(browser: Browser, url: string, path: string): Promise<number> {
  const page = await newPage(browser, url, true)
  await page.addInitScript(`window.shifts = []
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true })`)
  await page.goto(`${url}${path}`)
  await quiet(page)
  const sum = await page.evaluate<number>('window.shifts.reduce((sum, value) => sum + value, 0)')
  await page.context().close()
  return sum
}

async function subjectsOf(browser: Browser, url: string): Promise<Subject[]> {
  const filtering = await newPage(browser, url, true)
  await filtering.goto(`${url}/overview?year=${year}`)
  await quiet(filtering)
  const turning = await newPage(browser, url, true)
  for (const name of pages) {
    await turning.goto(`${url}/${name}?year=${year}`)
    await quiet(turning)
  }
  for (const round of pages.keys()) await pageChange(turning, round)
  return [
    {
      name: 'first chart after signing in',
      goal: 600,
      unit: 'ms',
      measure: () => firstChart(browser, url),
    },
    {
      name: 'filter, until the numbers are painted again',
      goal: 120,
      unit: 'ms',
      measure: (round) => filterChange(filtering, round, numbersShown),
    },
    {
      name: 'filter, until the charts are painted again, too',
      goal: null,
      unit: 'ms',
      measure: (round) => filterChange(filtering, round, nothingLoads),
    },
    {
      name: 'to a page that was shown before',
      goal: 150,
      unit: 'ms',
      measure: (round) => pageChange(turning, round),
    },
    ...loads.map((path): Subject => ({
      name: `layout shift while ${path} loads`,
      goal: 0.02,
      unit: '',
      measure: () => shifts(browser, url, path),
    })),
  ]
}

/** @returns whether what people wait for in Chromium is within its goals */
export async function benchBrowser({ data, rounds }: BrowserOptions): Promise<boolean> {
  const { program, folder } = await sampleProgram({ data })
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'], args: ['--disable-gpu'] })
  try {
    await program.start()
    const measured: { subject: Subject; value: number }[] = []
    for (const subject of await subjectsOf(browser, program.url)) {
      const values: number[] = []
      for (let round = 0; round < (subject.unit ? rounds : Math.min(rounds, 5)); round += 1)
        values.push(await subject.measure(round))
      measured.push({ subject, value: median(values) })
    }
    const textOf = (value: number, unit: string) => (unit ? `${value.toFixed(0)} ${unit}` : value.toFixed(3))
    const head = ['in Chromium', 'median', 'goal']
    const lines = measured.map(({ subject: { name, goal, unit }, value }) => [
      name,
      `${textOf(value, unit)}${isWithin(goal, value) ? '' : ' (over)'}`,
      goal === null ? '' : `< ${unit ? `${goal} ${unit}` : goal}`,
    ])
    console.log(table([head, ...lines]))
    const method = [
      `\`npm run bench browser\`: the standard sample as 市人社局 sees it at ${screen.width} × ${screen.height}, medians of ${rounds} (shifts: of 5).`,
      'A time ends when what was asked for is painted.',
    ]
    record('In Chromium', method, [head, ...lines])
    return measured.every(({ subject, value }) => isWithin(subject.goal, value))
  } finally {
    await browser.close()
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
