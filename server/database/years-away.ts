import { PortalError } from '../errors'
import { causesOf } from './cause'

/** Years of which the data are on another server (docs/scaling.md), which can't be reached. */
class YearsAwayError extends PortalError {
  constructor(years: string[]) {
    super('YEARS_AWAY', `${years.join('、')} 年度的数据所在的服务器暂时连不上；请稍后再试，其他年度不受影响。`)
  }
}

/** What postgres_fdw says of a server that it can't connect to, or lost; by our convention its name ends with its years. */
const codes = new Set(['08001', '08006', '08000'])
const serverName = /"closed((?:_\d{4})+)"/

/** The error to show when the server of closed years is away; null for any other failure. */
export function yearsAwayOf(error: unknown): PortalError | null {
  for (const { code, message } of causesOf(error)) {
    const years = codes.has(code ?? '') ? serverName.exec(message)?.[1] : undefined
    if (years) return new YearsAwayError(years.slice(1).split('_'))
  }
  return null
}
