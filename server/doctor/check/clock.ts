import { good, warning, wrong, type Finding } from '../finding'

/** Seconds by which two clocks may differ. */
const tolerated = 30
const day = 24 * 60 * 60
/** Days without an entry in the audit, at a portal that is in use. */
const longPause = 30

/**
 * @param database the database's clock at the moment that was `own` here
 * @param newestEntry of the audit, which was written when the clock said so
 */
export function checkClock(own: Date, database: Date, newestEntry: Date | null): Finding {
  const seconds = Math.round(Math.abs(own.getTime() - database.getTime()) / 1000)
  if (seconds > tolerated)
    return wrong(`本机时钟与数据库相差 ${seconds} 秒，时限会算错；请在两台机器上开启自动校时（NTP）。`)
  const since = newestEntry ? (own.getTime() - newestEntry.getTime()) / 1000 : 0
  if (since < -tolerated)
    return wrong(
      `本机时钟比最近的操作记录早 ${Math.ceil(-since / 60)} 分钟，时限会算错；请校正时钟，并开启自动校时（NTP）。`,
    )
  if (since > longPause * day)
    return warning(`本机时钟比最近的操作记录晚 ${Math.floor(since / day)} 天；若没有停用这么久，请校正时钟。`)
  return good('时钟与数据库、操作记录一致')
}
