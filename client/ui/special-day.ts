import type { InjectionKey } from 'vue'

/** A day that isn't what its weekday says: a holiday on a weekday, or a weekend day that is worked. */
export interface SpecialDay {
  isWorking: boolean
  name: string
}

/** Gives a year's special days by day (2026-10-01). The layout provides it; without it a calendar shows plain weeks. */
export const specialDaysKey: InjectionKey<(year: number) => Promise<ReadonlyMap<string, SpecialDay>>> =
  Symbol('special days')
