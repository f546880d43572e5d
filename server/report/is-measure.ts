import { Measure } from '../../schema/vocabulary'

/** Whether a column's key is the name of a measure: then the column's total is that measure over all rows. */
export const isMeasure = (key: string): key is Measure => Object.hasOwn(Measure, key)
