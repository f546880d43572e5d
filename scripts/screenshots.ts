import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from 'playwright-core'
import { sample, sampleProgram } from './bench/sample-program'
import { shots, type Shot } from './screenshot/shots'

// npm run screenshots [-- --only verify,brief --missing --data FOLDER]: pictures of every page and state for docs/screenshots, in both
// widths, themes and languages, and those of docs/guide that show the same; with --missing only those that are not there.
// FOLDER: of a stopped portal with the standard sample, which is copied.

const { values } = parseArgs({
  options: { only: { type: 'string' }, data: { type: 'string' }, missing: { type: 'boolean' } },
})

const folders = { all: 'docs/screenshots', guide: 'docs/guide' }
const widths = { 1440: 900, 390: 844 }
/** Pixels; what is below repeats what is above. */
const highest = 1500
/** Of 100; WebP of a page has some 40 KB. */
const quality = 45

interface Look {
  width: keyof typeof widths
  theme: 'light' | 'dark'
  language: 'zh' | 'en'
}

const looks: Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['zh', 'en'] as const).flatMap((language) => ([1440, 390] as const).map((width) => ({ width, theme, language }))),
)

async function open(
  browser: Browser,
  url: string,
  account: string | null,
  { width, theme, language }: Look,
): Promise<Page> {
  const viewport = { width: Number(width), height: widths[width] }
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(
    ([theme, language]) => {
      localStorage.setItem('theme', theme!)
      localStorage.setItem('language', language!)
    },
    [theme, language],
  )
  if (account !== null) {
    const data = { username: account, password: sample.password }
    const response = await context.request.post(`${url}/session`, { headers: { 'x-portal': '1' }, data })
    if (!response.ok()) throw new Error(`${account}: ${response.status()} ${await response.text()}`)
    // Otherwise each picture has the offer of the first-visit tour.
    const tour = { headers: { 'x-portal': '1' }, data: { query: 'mutation { finishTour { toured } }' } }
    await context.request.post(`${url}/graphql`, tour)
  }
  return context.newPage()
}

/** Until nothing of the page is still loading. */
async function loaded(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForSelector('.skeleton, [aria-busy=true]', { state: 'detached' })
}

async function picture(page: Page): Promise<Buffer> {
  // What is over a page covers the window only.
  const { width, height } = await page.evaluate<{ width: number; height: number }>(
    `({
      width: document.documentElement.clientWidth,
      height: document.querySelector('dialog[open], [role=dialog]') ? window.innerHeight : document.documentElement.scrollHeight,
    })`,
  )
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, highest), scale: 1 },
  })
  await session.detach()
  return Buffer.from(data, 'base64')
}

const fileOf = ({ name }: Shot, { width, theme, language }: Look) =>
  path.join(folders.all, `${name}-${width}-${theme}-${language}.webp`)

function keep(shot: Shot, look: Look, bytes: Buffer): void {
  writeFileSync(fileOf(shot, look), bytes)
  const { guide } = shot
  const { width, theme, language } = look
  const isGuide = guide && theme === 'light' && language === 'zh' && (width === 1440 || guide.phone)
  if (isGuide) writeFileSync(path.join(folders.guide, `${guide.name}${width === 390 ? '-phone' : ''}.webp`), bytes)
}

const words = values.only?.split(',') ?? ['']
const wanted = shots.filter(({ name }) => words.some((word) => name.includes(word)))
const { program, folder } = await sampleProgram({ data: values.data })
mkdirSync(folders.all, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'], args: ['--disable-gpu'] })
let failed = 0
try {
  await program.start()
  for (const look of looks) {
    for (const [account, own] of Map.groupBy(wanted, ({ account }) => account)) {
      const page = await open(browser, program.url, account, look)
      for (const shot of own) {
        if (shot.large && look.width < 1000) continue
        if (values.missing && existsSync(fileOf(shot, look))) continue
        try {
          await page.goto(`${program.url}${shot.path}`)
          await loaded(page)
          await shot.act?.(page)
          await loaded(page)
          keep(shot, look, await picture(page))
        } catch (error) {
          failed += 1
          console.error(`${shot.name} ${Object.values(look).join(' ')}: ${(error as Error).message.split('\n')[0]}`)
        }
      }
      await page.context().close()
    }
  }
} finally {
  await browser.close()
  await program.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1
