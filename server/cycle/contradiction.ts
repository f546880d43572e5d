import type { WrittenCycle } from './notice-shape'

const repeated = (words: readonly string[]) => words.find((word, index) => words.indexOf(word) !== index)

/** A sentence about items of a notice that contradict each other; null if none do. Each item alone is already valid. */
export function contradiction({ windows, series, bodies, routing, settings }: WrittenCycle): string | null {
  const lists: [string, readonly string[]][] = [
    ['windows 的 id', windows.map(({ id }) => id)],
    ['series 的 code', series.map(({ code }) => code)],
    ['bodies 的 code', bodies.map(({ code }) => code)],
    ['bodies 的 annexNo', bodies.flatMap(({ annexNo }) => (annexNo === null ? [] : [String(annexNo)]))],
    ['series 的名称或别名', series.flatMap(({ name, aliases }) => [...new Set([name, ...aliases])])],
    ['routing 的单元', routing.map(({ pathway, level, lane }) => `${pathway} ${level} ${lane}`)],
  ]
  for (const [what, words] of lists) {
    const twice = repeated(words)
    if (twice !== undefined) return `${what}“${twice}”重复。`
  }
  const backwards = windows.find(
    ({ startsAt, endsAt }) => startsAt !== null && endsAt !== null && Date.parse(startsAt) >= Date.parse(endsAt),
  )
  if (backwards) return `${backwards.id} 的开始不早于结束。`
  if (!windows.some(({ id }) => id === settings.resubmissionWindow)) {
    return `settings.resubmissionWindow 的“${settings.resubmissionWindow}”不在 windows 中。`
  }
  const unassigned = series.find(({ code, committee }) => {
    const own = bodies.find((body) => body.code === committee)
    return !own?.series.includes(code)
  })
  if (unassigned) {
    const { name, committee, code } = unassigned
    return `${name} 的评审机构 ${committee} 不在 bodies 中，或其 series 没有 ${code}。`
  }
  const foreign = bodies.find((body) => body.series.some((code) => !series.some((item) => item.code === code)))
  return foreign ? `${foreign.name} 的 series 中有不认识的系列。` : null
}
