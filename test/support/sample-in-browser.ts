import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from './app'
import { openBrowser } from './browser'
import { sampleToRead } from './sample'

/** The portal of the file that runs. */
export let app: App
/** The worker's Chromium: started by the first file that wants it, and ended with the worker. */
export let browser: Browser

/** A portal on the sample beside a Chromium, for all tests of a file: one that it writes to, stopped after them. */
export function ownSampleInBrowser(): void {
  beforeAll(async () => {
    app = await startTestApp({ data: 'sample' })
    browser = await sharedBrowser()
  })
  afterAll(async () => {
    await closePages()
    await app.stop()
  })
}

/** The portal that is shared by files which only read, beside a Chromium. */
export function sampleToReadInBrowser(): void {
  beforeAll(async () => {
    app = await sampleToRead()
    browser = await sharedBrowser()
  })
  afterAll(closePages)
}

let opened: Promise<Browser> | undefined

export function sharedBrowser(): Promise<Browser> {
  return (opened ??= openBrowser())
}

/** So that no page of an ended file goes on asking. */
export async function closePages(): Promise<void> {
  for (const context of (await opened)?.contexts() ?? []) await context.close()
}
