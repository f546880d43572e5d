import type { Metric, Sample } from './metric'

/** Seconds; the last one holds everything. */
const buckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, Infinity]

interface Taken {
  counts: number[]
  seconds: number
}

/** How many requests each route answered, with what and how fast; since the start. */
export class RequestMetric {
  readonly #answered = new Map<string, { route: string; status: number; count: number }>()
  readonly #taken = new Map<string, Taken>()

  /** @param route its pattern, e.g. `GET /imports/:id/problems.xlsx`: there are as many as there are routes */
  note(route: string, status: number, seconds: number): void {
    const key = `${status} ${route}`
    const answered = this.#answered.get(key) ?? { route, status, count: 0 }
    this.#answered.set(key, answered)
    answered.count += 1
    const taken = this.#taken.get(route) ?? { counts: buckets.map(() => 0), seconds: 0 }
    this.#taken.set(route, taken)
    taken.seconds += seconds
    buckets.forEach((most, index) => {
      if (seconds <= most) taken.counts[index]! += 1
    })
  }

  metrics(): Metric[] {
    return [
      {
        name: 'portal_http_requests_total',
        help: 'Answered requests.',
        type: 'counter',
        samples: [...this.#answered.values()].map(({ route, status, count }) => ({
          labels: { route, status },
          value: count,
        })),
      },
      {
        name: 'portal_http_request_duration_seconds',
        help: 'From the request to the end of its answer.',
        type: 'histogram',
        samples: [...this.#taken].flatMap(([route, taken]) => histogramOf(route, taken)),
      },
    ]
  }
}

function histogramOf(route: string, { counts, seconds }: Taken): Sample[] {
  return [
    ...buckets.map((most, index) => ({
      suffix: '_bucket',
      labels: { route, le: most === Infinity ? '+Inf' : most },
      value: counts[index]!,
    })),
    { suffix: '_sum', labels: { route }, value: Number(seconds.toFixed(6)) },
    { suffix: '_count', labels: { route }, value: counts.at(-1)! },
  ]
}
