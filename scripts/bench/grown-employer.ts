import type { Random } from '../../server/sample/random'
import { nothing, type TextRow } from './copied-declaration'

/** Without a space, as names of employers are written. */
const branch = (name: string, number: number) => (number === 0 ? name : `${name}第${number + 1}部`)

/**
 * More employers like the sample's: for each of them `factor`, of which the first has by far the most declarations. Their
 * supervisors grow by the square root of it: a larger region has more offices, but not as many more.
 */
export class GrownEmployers {
  /** The rows to add. */
  readonly added: TextRow[] = []
  readonly #groups = new Map<string, { id: string; name: string; supervisor: string }[]>()

  constructor(sample: readonly TextRow[], factor: number) {
    let id = Math.max(0, ...sample.map((row) => Number(row.id)))
    const offices = Math.ceil(Math.sqrt(factor))
    for (const row of sample) {
      const group = []
      for (let number = 0; number < Math.ceil(factor); number += 1) {
        const supervisor = row.supervisor === nothing ? nothing : branch(row.supervisor!, number % offices)
        const own = number === 0 ? row : { ...row, id: String((id += 1)), name: branch(row.name!, number), supervisor }
        if (number > 0) this.added.push(own)
        group.push({ id: own.id!, name: own.name!, supervisor: own.supervisor! })
      }
      this.#groups.set(row.id!, group)
    }
  }

  /** An employer like the one with this id: the more often, the earlier it is. */
  draw(like: string, random: Random) {
    const group = this.#groups.get(like)!
    return group[Math.floor(group.length * random.next() ** 2.5)]!
  }
}
