import { Random } from '../../server/sample/random'

/** `npm run test:whole` sets it. */
export const isWhole = process.env.TEST_WHOLE === '1'

const seed = Number(process.env.TEST_SEED)

/** A size or a number of tries: `whole` in a whole run, `part` in any other. */
export const times = (whole: number, part: number): number => (isWhole ? whole : part)

/**
 * Chooses `count` of many similar cases by the seed of the run, in their order; all of them in a whole run.
 *
 * @param table its name, so that two tables of the same length are chosen from independently
 */
export function some<T>(cases: readonly T[], count: number, table: string): T[] {
  if (isWhole) return [...cases]
  const random = new Random(seed, 'some', table)
  const left = [...cases.keys()]
  const chosen = Array.from({ length: Math.min(count, left.length) }, () => {
    const place = Math.floor(random.next() * left.length)
    return left.splice(place, 1)[0]!
  })
  return chosen.toSorted((a, b) => a - b).map((index) => cases[index]!)
}
