import type { Desk, Stage } from './vocabulary'

/** What 大屏 counts of all declarations and of each group of them, in 件. */
export interface WallCounts {
  declared: number
  inProgress: number
  pending: number
  overdue: number
  reviewed: number
  passed: number
  confirmed: number
}

/** A series or a county with its counts. */
export interface WallGroup {
  code: string | null
  /** In Chinese. */
  name: string
  counts: WallCounts
}

export interface WallStage {
  stage: Stage
  count: number
  near: number
  overdue: number
  /** Working days; null where there are none, or outside the loaded calendar. */
  median: number | null
  oldest: number | null
}

/** All desks of one kind together. */
export interface WallDesk {
  desk: Desk
  pending: number
  near: number
  overdue: number
}

/** How many reached a stage, or a later one, on each of the days; `ENDED`: how many got an outcome. */
export interface WallFlow {
  reached: Stage | 'ENDED'
  numbers: number[]
}

/** A period or a deadline of the notice. */
export interface WallDate {
  id: string
  name: string
  nameEn: string
  /** Instants, ISO 8601. */
  startsAt: string | null
  endsAt: string
  /** Whether the notice sets it; otherwise the portal proposes it. */
  byNotice: boolean
  /** After today, to its last day; null once it is over, and outside the loaded calendar. */
  workingDays: number | null
}

/** What 大屏 shows: counts of everybody's declarations, and no row, name or number of a person. */
export interface WallFigures {
  /** The portal's clock when they were counted, ISO 8601. */
  now: string
  sample: boolean
  /** When an import last changed the data, ISO 8601, and which one; null where none did. */
  dataAt: string | null
  dataBatch: number | null
  /** Null as long as there are no declarations. */
  year: WallYear | null
}

export interface WallYear {
  year: number
  title: string
  /** Whether the review year is over. */
  closed: boolean
  total: WallCounts
  /** The year before, on the same day of it (`asOf`) or at its end; null without declarations in it. */
  before: { year: number; asOf: string | null; total: WallCounts } | null
  stages: WallStage[]
  series: WallGroup[]
  counties: WallGroup[]
  desks: WallDesk[]
  /** The last days, yyyy-mm-dd, today last. */
  days: string[]
  flow: WallFlow[]
  /** By their ends. */
  dates: WallDate[]
}
