/** Milliseconds of processor time that a root field needs in the server and the database together. */
interface Price {
  once: number
  /** For each year of its filter. */
  year?: number
  /** The same for single values of the argument `code`. */
  yearOf?: Partial<Record<string, number>>
  /** For each year of its filter, on a past day (`asOf`) in addition. */
  pastDay?: number
}

/** A field that reads a few rows. */
export const usualPrice: Price = { once: 10 }

/**
 * Measured by `npm run bench cost` on the standard sample (5,400–6,300 declarations a year, AMD EPYC, 2 cores) without a
 * cached result. A root field without an entry is a usual one.
 */
export const prices: Partial<Record<string, Price>> = {
  committees: { once: 120 },
  briefPreview: { once: 400, year: 1700, pastDay: 1500 },
  cycleDraft: { once: 100 },
  declaration: { once: 80 },
  declarations: { once: 20, year: 20, pastDay: 200 },
  desks: { once: 50, year: 15 },
  explainChanges: { once: 800, pastDay: 500 },
  figureChanges: { once: 700, pastDay: 500 },
  findings: { once: 50, year: 60, pastDay: 300 },
  findingTrend: { once: 50, year: 300 },
  form: { once: 60 },
  formFigures: { once: 150, year: 50, pastDay: 600 },
  saveForm: { once: 80 },
  importRuns: { once: 50 },
  paperReceiptPlan: { once: 50 },
  recordPaperReceipt: { once: 100 },
  prepareReminder: { once: 100, year: 50 },
  reminderDrafts: { once: 100, year: 50 },
  letterPreview: { once: 60, year: 10 },
  missingContacts: { once: 50, year: 30 },
  reminderDesks: { once: 40, year: 10 },
  reportTable: { once: 40, year: 30, yearOf: { T6: 80, T7: 450, T8: 220, T9: 1350 }, pastDay: 220 },
  stageProgress: { once: 50, year: 25, pastDay: 600 },
  statistics: { once: 20, year: 10, pastDay: 200 },
  trend: { once: 20, year: 300 },
}

const yearsOf = ({ filter }: Record<string, unknown>): number => {
  const { year } = (filter ?? {}) as { year?: unknown }
  return Array.isArray(year) ? new Set(year).size : 1
}

/** What a root field costs with these arguments, before its answer's size is counted. */
export function priceOf(field: string, args: Record<string, unknown>): number {
  const { once, year = 0, yearOf = {}, pastDay = 0 } = prices[field] ?? usualPrice
  const isPast = Boolean(args.asOf ?? (args.filter as { newSince?: unknown } | undefined)?.newSince)
  const each = (yearOf[String(args.code)] ?? year) + (isPast ? pastDay : 0)
  return once + each * yearsOf(args)
}
