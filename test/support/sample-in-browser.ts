import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from './app'
import { openBrowser } from './browser'
import { sampleToRead } from './sample'

/** The portal of the current test file. */
export let app: App
/** The worker's Chromium: started by the first file that needs it, and ended with the worker. */
export let browser: Browser

/** A separate portal on the sample and a Chromium, for a test file that writes. The portal is stopped at its end. */
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

/** The shared portal for files that only read, and a Chromium. */
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

/** Closes the pages of a finished file, so that they send no more requests. */
export async function closePages(): Promise<void> {
  for (const context of (await opened)?.contexts() ?? []) await context.close()
}
