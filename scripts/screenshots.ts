import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { sampleProgram } from './bench/sample-program'
import { loaded, open, picture, sizeOf, type Look } from './screenshot/camera'
import { guideShots, type GuideShot } from './screenshot/guide-shots'
import { shots, type Shot } from './screenshot/shots'
import { printedPages, workbookPictures } from './screenshot/workbook-page'

// npm run screenshots [-- --only verify,brief --missing --guide --data FOLDER]: pictures of every page and state for docs/screenshots, in
// both widths, themes and languages, and all pictures of docs/guide; with --missing only those that are not there, with --guide only
// what the guide shows.
// FOLDER: of a stopped portal with the standard sample, which is copied.

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    data: { type: 'string' },
    missing: { type: 'boolean' },
    guide: { type: 'boolean' },
  },
})

const folders = { all: 'docs/screenshots', guide: 'docs/guide' }

const isOfGuide = ({ theme, language }: Look) => theme === 'light' && language === 'zh'
const looks: Look[] = (['light', 'dark'] as const)
  .flatMap((theme) =>
    (['zh', 'en'] as const).flatMap((language) => ([1440, 390] as const).map((width) => ({ width, theme, language }))),
  )
  .filter((look) => !values.guide || isOfGuide(look))
const ofGuide: Look = { width: 1440, theme: 'light', language: 'zh' }

const fileOf = ({ name }: Shot, { width, theme, language }: Look) =>
  path.join(folders.all, `${name}-${width}-${theme}-${language}.webp`)

const guideFile = (name: string, width: number) =>
  path.join(folders.guide, `${name}${width === 390 ? '-phone' : ''}.webp`)

function keep(shot: Shot, look: Look, bytes: Buffer): void {
  writeFileSync(fileOf(shot, look), bytes)
  const { guide } = shot
  const { width } = look
  if (guide && isOfGuide(look) && (width === 1440 || guide.phone)) writeFileSync(guideFile(guide.name, width), bytes)
}

/** One state in one window, which becomes as narrow as a phone for the second picture. */
async function takeForGuide(page: Page, url: string, { name, path, act, on, of, isMoving }: GuideShot): Promise<void> {
  await page.setViewportSize(sizeOf(on[0]))
  await page.goto(`${url}${path}`)
  await loaded(page)
  await act(page)
  for (const width of on) {
    await page.setViewportSize(sizeOf(width))
    if (!isMoving) await loaded(page)
    writeFileSync(guideFile(name, width), await picture(page, of?.(page)))
  }
}

const words = values.only?.split(',') ?? ['']
const isWanted = ({ name }: { name: string }) => words.some((word) => name.includes(word))
const isThere = (file: string) => values.missing && existsSync(file)
const wanted = shots.filter((shot) => isWanted(shot) && (shot.guide || !values.guide))
const wantedOfGuide = guideShots.filter((shot) => isWanted(shot) && !isThere(guideFile(shot.name, shot.on[0])))
const wantedOfWorkbook = workbookPictures.filter((each) => isWanted(each) && !isThere(guideFile(each.name, 1440)))

let failed = 0
function fail(what: string, error: unknown): void {
  failed += 1
  console.error(`${what}: ${(error as Error).message.split('\n')[0]}`)
}

const { program, folder } = await sampleProgram({ data: values.data })
mkdirSync(folders.all, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'], args: ['--disable-gpu'] })
try {
  await program.start()
  for (const look of looks) {
    for (const [account, own] of Map.groupBy(wanted, ({ account }) => account)) {
      const page = await open(browser, program.url, account, look).catch((error) =>
        fail(`${account} ${Object.values(look).join(' ')}`, error),
      )
      if (!page) continue
      for (const shot of own) {
        if (shot.large && look.width < 1000) continue
        if (isThere(fileOf(shot, look))) continue
        try {
          await page.goto(`${program.url}${shot.path}`)
          await loaded(page)
          await shot.act?.(page)
          await loaded(page)
          keep(shot, look, await picture(page))
        } catch (error) {
          fail(`${shot.name} ${Object.values(look).join(' ')}`, error)
        }
      }
      await page.context().close()
    }
  }
  // Last, because they change more of the data.
  for (const [account, own] of Map.groupBy(wantedOfGuide, ({ account }) => account)) {
    const page = await open(browser, program.url, account, ofGuide)
    for (const shot of own) await takeForGuide(page, program.url, shot).catch((error) => fail(shot.name, error))
    await page.context().close()
  }
  if (wantedOfWorkbook.length > 0) {
    const page = await open(browser, program.url, 'bureau', ofGuide)
    const pages = printedPages(page, program.url, folder, wantedOfWorkbook)
    try {
      for await (const { name, bytes } of pages) writeFileSync(guideFile(name, 1440), bytes)
    } catch (error) {
      fail('workbook', error)
    }
    await page.context().close()
  }
} finally {
  await browser.close()
  await program.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1
