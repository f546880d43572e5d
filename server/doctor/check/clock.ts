import { good, wrong, type Finding } from '../finding'

/** Seconds by which two clocks may differ. */
const tolerated = 30

/** @param database the database's clock at the moment that was `own` here */
export function checkClock(own: Date, database: Date): Finding {
  const seconds = Math.round(Math.abs(own.getTime() - database.getTime()) / 1000)
  return seconds <= tolerated
    ? good('时钟与数据库一致')
    : wrong(`本机时钟与数据库相差 ${seconds} 秒，时限会算错；请在两台机器上开启自动校时（NTP）。`)
}
