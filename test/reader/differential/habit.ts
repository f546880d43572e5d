import type { Random } from './random'

/** Ways in which programs write workbooks. */
export interface Habit {
  strict: boolean
  /** Namespace prefix of its elements; '' for none. */
  prefix: string
  folder: string
  main: string
  sheetName: (at: number) => string
  date1904: boolean
  extensions: boolean
  /** Whether it writes the addresses of cells and rows. */
  cellRefs: boolean
  rowNumbers: boolean
  shares: boolean
  encoding: 'UTF-8' | 'UTF-16'
  comments: boolean
}

export function anyHabit(random: Random): Habit {
  const rowNumbers = random.chance(0.85)
  return {
    strict: random.chance(0.25),
    prefix: random.chance(0.3) ? random.of(['x:', 'ns0:', 'main:']) : '',
    folder: random.chance(0.3) ? random.of(['', 'book/', 'a/b/']) : 'xl/',
    main: random.chance(0.25) ? random.of(['workbook2.xml', 'Mappe.xml', 'main.xml']) : 'workbook.xml',
    sheetName: random.chance(0.3) ? (at) => `Blatt${at}.xml` : (at) => `worksheets/sheet${at + 1}.xml`,
    date1904: random.chance(0.2),
    extensions: random.chance(0.4),
    cellRefs: random.chance(0.8),
    rowNumbers,
    shares: random.chance(0.6),
    encoding: random.chance(0.08) ? 'UTF-16' : 'UTF-8',
    comments: random.chance(0.15),
  }
}
