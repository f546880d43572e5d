import { pad, type Ambiguity } from './wall'

const clock =
  /^(上午|中午|下午|凌晨|早上|早晨|傍晚|晚上|晚|AM|PM)?\s*(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?|[时点](?:整|(\d{1,2})分?(?:(\d{1,2})秒)?)?)\s*(AM|PM)?$/i

/** Hour of the day, 0–24, for an hour with a word such as 下午; null when they contradict or 12 may be noon or midnight. */
function hourOf(hour: number, word: string | undefined): number | null {
  switch (word?.toUpperCase()) {
    case undefined:
      return hour
    case 'AM':
    case '凌晨':
      return hour > 12 ? null : hour % 12
    case 'PM':
    case '下午':
    case '傍晚':
      return hour < 12 ? hour + 12 : hour
    case '晚上':
    case '晚':
      return hour === 12 ? null : hour < 12 ? hour + 12 : hour
    case '中午':
      return hour <= 2 ? hour + 12 : hour <= 13 && hour >= 11 ? hour : null
    default:
      return hour < 12 ? hour : null
  }
}

/** Reads a time of day such as 9:05, 下午3时30分 or 8:00 PM. @returns `hh:mm:ss`; null when it isn't a time */
export function timeOf(text: string): string | Ambiguity | null {
  const match = clock.exec(text)
  if (!match) return null
  const [, before, hourText, minute, second, spokenMinute, spokenSecond, after] = match
  const minutes = minute ?? spokenMinute ?? '0'
  const seconds = second ?? spokenSecond ?? '0'
  const hour = hourOf(Number(hourText), before ?? after)
  if (hour === null)
    return { ambiguous: '时间写法自相矛盾或不能确定是中午还是半夜，请写成 24 小时制，如 2023-10-11 20:00。' }
  const isMidnight = hour === 24 && Number(minutes) === 0 && Number(seconds) === 0
  if ((hour > 23 && !isMidnight) || Number(minutes) > 59 || Number(seconds) > 59) return null
  return `${pad(hour)}:${pad(minutes)}:${pad(seconds)}`
}
