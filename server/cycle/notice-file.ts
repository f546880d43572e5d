import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PortalError } from '../errors'
import { contradiction } from './contradiction'
import { noticeShape, type DerivedCycle, type WrittenCycle } from './notice-shape'
import { sampleText } from './notice-words'
import { ShapeError } from '../text/shape'

class NoticeFileError extends PortalError {
  constructor(file: string, what: string) {
    super('NOTICE_FILE_INVALID', `年度周期文件 ${file} 有误：${what}`)
  }
}

interface NoticeFile {
  file: string
  notice: WrittenCycle | DerivedCycle
}

const shipped = import.meta.glob<unknown>('./notice/*.json', { eager: true, import: 'default' })

/**
 * The shipped notices, and those of `<dataDir>/cycles/*.json`, which replace a shipped one of the same year.
 *
 * @param withInvented whether to include shipped years without an official notice, which the sample data uses
 * @throws NoticeFileError naming the file and what is wrong
 */
export function readNoticeFiles(dataDir: string, withInvented = true): WrittenCycle[] {
  const own = readFolder(path.join(dataDir, 'cycles'))
  own.forEach(({ file, notice }, index) => {
    const other = own.slice(0, index).find((earlier) => earlier.notice.year === notice.year)
    if (other) throw new NoticeFileError(file, `${notice.year} 年度在 ${other.file} 中已有。`)
  })
  const ours = Object.entries(shipped).map(([file, content]) => shaped(file, content))
  const files = [...ours.filter(({ notice }) => withInvented || !notice.isSample), ...own]
  const byYear = new Map(files.map((item) => [item.notice.year, item]))
  return [...byYear.values()].map(({ file, notice }) => {
    const whole = 'basedOn' in notice ? derive(notice, byYear.get(notice.basedOn)?.notice, file) : notice
    const wrong = contradiction(whole)
    if (wrong !== null) throw new NoticeFileError(file, wrong)
    return whole
  })
}

function readFolder(folder: string): NoticeFile[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.toSorted().map((name) => shaped(name, parseJson(path.join(folder, name))))
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch {
    throw new NoticeFileError(path.basename(file), '读不出来，或不是有效的 JSON。')
  }
}

function shaped(file: string, content: unknown): NoticeFile {
  try {
    return { file, notice: noticeShape(content, '') }
  } catch (error) {
    throw error instanceof ShapeError ? new NoticeFileError(file, error.message) : error
  }
}

function derive(own: DerivedCycle, base: WrittenCycle | DerivedCycle | undefined, file: string): WrittenCycle {
  if (!base || 'basedOn' in base) throw new NoticeFileError(file, `所参照的 ${own.basedOn} 年度没有完整的周期。`)
  const unknown = Object.keys(own.windows).find((id) => !base.windows.some((window) => window.id === id))
  if (unknown !== undefined) throw new NoticeFileError(file, `${own.basedOn} 年度没有时间段 ${unknown}。`)
  return {
    ...base,
    year: own.year,
    title: own.title,
    isSample: own.isSample,
    windows: base.windows.map((window) => {
      const dates = own.windows[window.id]
      // The text of the other year's notice doesn't apply to this year; periods given in days do.
      return { ...window, text: sampleText, ...(dates && { printed: '示例日期', ...dates }) }
    }),
    referenceYear: base.referenceYear ?? base.year,
    // They belong to the other year's notice.
    knownIssues: [],
    quotes: {},
  }
}
