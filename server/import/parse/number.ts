import { CellError } from './problem'

/** Makes a parser of whole numbers from 0 to `most`, with or without a unit: 2份, 3次, 6个月. */
export function wholeNumber(most: number) {
  return (text: string): number => {
    const digits = /^(\d{1,4})(\.0+)?(份|次|个月|月)?$/.exec(text)?.[1]
    if (digits === undefined || Number(digits) > most)
      throw new CellError('IMPORT_NUMBER_INVALID', `应是 0–${most} 的整数。`)
    return Number(digits)
  }
}

/** Months of service; 无 means 0. */
export const parseMonths = (text: string): number => (text === '无' ? 0 : wholeNumber(12)(text))
