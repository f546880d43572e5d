import { Counter, Histogram, type Registry } from 'prom-client'

/** Upper limits in seconds; what is slower counts in the last bucket, which has none. */
const buckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60]

/**
 * Counts how many requests each route answered, with which status and how fast, since the start.
 *
 * @returns notes one answer; a route is named by its pattern, e.g. `GET /imports/:id/problems.xlsx`
 */
export function requestMetrics(registry: Registry): (route: string, status: number, seconds: number) => void {
  const registers = [registry]
  const answered = new Counter({
    name: 'portal_http_requests_total',
    help: 'Answered requests.',
    labelNames: ['route', 'status'],
    registers,
  })
  const taken = new Histogram({
    name: 'portal_http_request_duration_seconds',
    help: 'From the request to the end of its answer.',
    labelNames: ['route'],
    buckets,
    registers,
  })
  return (route, status, seconds) => {
    answered.inc({ route, status })
    taken.observe({ route }, seconds)
  }
}
