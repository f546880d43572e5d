import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { median } from './median'
import { record } from './record'
import { sample, sampleProgram } from './sample-program'
import { table } from './table'

interface LighthouseOptions {
  /** Where lighthouse is installed: `npm install lighthouse` in an empty folder. */
  lighthouse: string
  /** Data folder of a stopped portal with the standard sample, which is copied. */
  data?: string | undefined
}

/** What is used of lighthouse. */
type Lighthouse = (url: string, flags: object, config?: object) => Promise<{ lhr: Report } | undefined>

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>
}

const categories = ['performance', 'accessibility', 'best-practices'] as const
const port = 9333
const rounds = 3

/** Of 100; everything but speed must be perfect. */
const goalOf = (category: (typeof categories)[number], screen: 'desktop' | 'mobile') =>
  category !== 'performance' ? 100 : screen === 'desktop' ? 95 : 85

async function load(folder: string): Promise<{ run: Lighthouse; desktop: object }> {
  const { resolve } = createRequire(path.join(path.resolve(folder), 'index.js'))
  const own = path.dirname(resolve('lighthouse/package.json'))
  const bring = async (file: string) =>
    ((await import(pathToFileURL(path.join(own, file)).href)) as { default: unknown }).default
  return {
    run: (await bring('core/index.js')) as Lighthouse,
    desktop: (await bring('core/config/desktop-config.js')) as object,
  }
}

/** The audits that cost points. */
const lost = ({ categories, audits }: Report) =>
  Object.entries(categories).flatMap(([category, { auditRefs }]) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${audits[id]!.title} ${audits[id]!.displayValue ?? ''}`),
  )

/** @returns whether the sign-in page and the overview have the wanted points */
export async function benchLighthouse({ lighthouse, data }: LighthouseOptions): Promise<boolean> {
  const { run, desktop } = await load(lighthouse)
  const { program, folder } = await sampleProgram({ data })
  const profile = mkdtempSync(path.join(tmpdir(), 'bench-profile-'))
  // Lighthouse opens its tabs in the browser's own profile, so that is the one which is signed in.
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'],
    args: ['--disable-gpu', `--remote-debugging-port=${port}`],
  })
  try {
    await program.start()
    const lines: string[][] = []
    let isReached = true
    for (const [name, address] of [
      ['sign-in', '/'],
      ['overview', '/overview?year=2026'],
    ] as const) {
      if (name === 'overview') {
        const body = { username: 'bureau', password: sample.password }
        await browser.request.post(`${program.url}/session`, { headers: { 'x-portal': '1' }, data: body })
      }
      for (const screen of ['desktop', 'mobile'] as const) {
        const points = new Map<string, number[]>(categories.map((category) => [category, []]))
        for (let round = 0; round < rounds; round += 1) {
          const flags = { port, onlyCategories: [...categories], logLevel: 'error' }
          const result = await run(`${program.url}${address}`, flags, screen === 'desktop' ? desktop : undefined)
          if (!result) throw new Error(`lighthouse has no result of ${name}`)
          for (const category of categories)
            points.get(category)!.push(Math.round((result.lhr.categories[category]?.score ?? 0) * 100))
          if (round === 0) console.log(`${name}, ${screen}\n  ${lost(result.lhr).join('\n  ')}`)
        }
        const medians = categories.map((category) => ({ category, value: median(points.get(category)!) }))
        isReached &&= medians.every(({ category, value }) => value >= goalOf(category, screen))
        lines.push([
          name,
          screen,
          ...medians.map(({ category, value }) => `${value}${value < goalOf(category, screen) ? ' (below)' : ''}`),
        ])
      }
    }
    const head = ['page', 'screen', ...categories]
    console.log(table([head, ...lines]))
    const method = [
      `\`npm run bench lighthouse\`: medians of ${rounds}, the standard sample as 市人社局 sees it. Goals: performance 95 on a desktop and`,
      '85 on a phone as Lighthouse simulates it (a slow network and a processor four times as slow), everything else 100.',
    ]
    record('Lighthouse', method, [head, ...lines])
    return isReached
  } finally {
    await browser.close()
    await program.stop()
    for (const each of [folder, profile]) rmSync(each, { recursive: true, force: true })
  }
}
