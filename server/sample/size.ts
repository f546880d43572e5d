import { standardSample } from '../config'

/** Declarations of a sample's year: an eighteenth more each year. */
export const declarationsIn = (year: number, size: number): number =>
  size + Math.round(size / 18) * Math.max(0, year - 2023)

/** How many times as often a rare mistake is planted, so that a small year has as many of them as a standard one. */
export const rarityFactor = (count: number): number => Math.max(1, standardSample / count)
