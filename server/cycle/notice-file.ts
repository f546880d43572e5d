import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Cycle, CycleWindow } from '../../schema/cycle'
import { PortalError } from '../errors'

/** JSON has no dates: a window's ends are text with an offset. */
type WrittenWindow = Omit<CycleWindow, 'startsAt' | 'endsAt' | 'workingDays'> & {
  startsAt: string | null
  endsAt: string | null
}

/** A whole notice as it lies in its file and in the database. */
export type WrittenCycle = Omit<Cycle, 'windows'> & { windows: WrittenWindow[] }

/** A year that takes everything but its dates from another. */
interface DerivedCycle {
  year: number
  basedOn: number
  isSample: boolean
  title: string
  windows: Record<string, Partial<Pick<WrittenWindow, 'startsAt' | 'endsAt' | 'printed' | 'text' | 'clause'>>>
  resubmissionUntil: string
}

class NoticeFileError extends PortalError {
  constructor(file: string, what: string) {
    super('NOTICE_FILE_INVALID', `年度周期文件 ${file} 有误：${what}`)
  }
}

const shipped = import.meta.glob<WrittenCycle | DerivedCycle>('./notice/*.json', { eager: true, import: 'default' })

/**
 * The shipped notices and those of `<dataDir>/cycles/*.json`, where the same year replaces the shipped one.
 *
 * @throws NoticeFileError naming the file and what is wrong in it
 */
export function readNoticeFiles(dataDir: string): WrittenCycle[] {
  const files = new Map<string, WrittenCycle | DerivedCycle>(Object.entries(shipped))
  const folder = path.join(dataDir, 'cycles')
  for (const file of listJson(folder)) files.set(file, parseJson(path.join(folder, file)))
  const byYear = new Map([...files].map(([file, notice]) => [notice.year, { file, notice }]))
  return [...byYear.values()].map(({ file, notice }) => {
    const whole = 'basedOn' in notice ? derive(notice, byYear.get(notice.basedOn)?.notice, file) : notice
    check(whole, file)
    return whole
  })
}

function listJson(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.json'))
  } catch {
    return []
  }
}

function parseJson(file: string): WrittenCycle | DerivedCycle {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as WrittenCycle | DerivedCycle
  } catch {
    throw new NoticeFileError(file, '不是有效的 JSON。')
  }
}

function derive(own: DerivedCycle, base: WrittenCycle | DerivedCycle | undefined, file: string): WrittenCycle {
  if (!base || 'basedOn' in base) throw new NoticeFileError(file, `所参照的 ${own.basedOn} 年度没有完整的周期。`)
  return {
    ...base,
    year: own.year,
    title: own.title,
    isSample: own.isSample,
    settings: { ...base.settings, resubmissionUntil: own.resubmissionUntil },
    windows: base.windows.map((window) => {
      const dates = own.windows[window.id]
      // The words of another year's notice are not this one's.
      return dates ? { ...window, printed: '示例日期', text: '示例周期，非正式通知。', ...dates } : window
    }),
  }
}

function check(cycle: WrittenCycle, file: string): void {
  if (!Number.isInteger(cycle.year)) throw new NoticeFileError(file, '缺少年度 year。')
  for (const list of ['windows', 'series', 'bodies', 'routing', 'knownIssues', 'supportPhones', 'urls'] as const) {
    if (!Array.isArray(cycle[list])) throw new NoticeFileError(file, `缺少 ${list}。`)
  }
  for (const { id, startsAt, endsAt } of cycle.windows) {
    for (const instant of [startsAt, endsAt]) {
      if (instant !== null && !/[+-]\d\d:\d\d$/.test(instant)) {
        throw new NoticeFileError(file, `${id} 的时间“${instant}”应带时区，如 2023-10-11T20:00:00+08:00。`)
      }
    }
  }
  const bodies = new Set(cycle.bodies.map(({ code }) => code))
  const orphan = cycle.series.find(({ committee }) => !bodies.has(committee))
  if (orphan) throw new NoticeFileError(file, `${orphan.name} 的评审机构 ${orphan.committee} 不在 bodies 中。`)
}
