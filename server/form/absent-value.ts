import { dimensionOfAttribute } from '../../schema/field/dimension'
import { filterField } from '../../schema/field/filter'
import { missingValue } from '../../schema/field/filter-value'
import { seesAll } from '../../schema/role'
import { Measure } from '../../schema/vocabulary'
import { readCycles } from '../cycle/read'
import { resolveFilter } from '../filter/resolve'
import { countDeclarations } from '../statistics/count'
import type { Reporting } from './figure'
import { TagError, type Meaning } from './tag/meaning'

/** Fields with any text for a value: only the declarations say which there are. */
const openKeys = ['specialty', 'supervisor', 'employer'] as const
type OpenKey = (typeof openKeys)[number]

/** Finds values of tags that no declaration of any year has: most likely they are written wrong, and would count 0. */
export class AbsentValues {
  readonly #absent = new Map<OpenKey, ReadonlySet<string>>()

  /** An account that sees a part can't know what there is elsewhere: of such a value it has 0. */
  async look(reporting: Reporting, meanings: readonly Meaning[]): Promise<void> {
    if (!seesAll(reporting.viewer.role)) return
    for (const key of openKeys) {
      const asked = [...new Set(meanings.flatMap(({ conditions }) => conditions[key] ?? []))]
      const words = asked.filter((word) => word !== missingValue)
      if (words.length > 0) this.#absent.set(key, await absentOf(reporting, key, words))
    }
  }

  /** @throws TagError */
  refuse({ conditions }: Meaning): void {
    for (const [key, absent] of this.#absent) {
      const word = conditions[key]?.find((each) => absent.has(each))
      if (word === undefined) continue
      throw new TagError('FORM_TAG_UNKNOWN', `没有一件申报的${filterField(key).name.zh}是“${word}”，请核对写法。`)
    }
  }
}

async function absentOf(reporting: Reporting, key: OpenKey, words: readonly string[]): Promise<ReadonlySet<string>> {
  const cycles = await readCycles(reporting.em)
  const filter = { year: cycles.map(({ year }) => year), [key]: words }
  const resolved = await resolveFilter(reporting, filter)
  const by = [dimensionOfAttribute.get(key)!]
  const { keys } = await countDeclarations(reporting.em, resolved, { by, measures: [Measure.DECLARED] })
  const present = new Set(keys[0])
  return new Set(words.filter((word) => !present.has(word)))
}
