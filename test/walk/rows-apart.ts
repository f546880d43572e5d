import type { Page } from 'playwright-core'

/** The classes of table rows that aren't laid out as rows, on a screen where no table is a list of blocks. */
export const rowsApart = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('tr')]
    .filter((row) => row.checkVisibility() && getComputedStyle(row).display !== 'table-row')
    .map((row) => row.className)`)
