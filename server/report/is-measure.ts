import { Measure } from '../../schema/vocabulary'

/** Whether a column's key is a measure's name: then its total is that measure of all rows. */
export const isMeasure = (key: string): key is Measure => Object.hasOwn(Measure, key)
