import { Counter, Histogram, type Registry } from 'prom-client'

/** Upper bounds in seconds; slower responses are counted in the last bucket, +Inf. */
const buckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60]

/**
 * Counts the responses by route and status, and how long they took, since the start.
 *
 * @returns a function that counts one response; `route` is its pattern, e.g. `GET /imports/:id/problems.xlsx`
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
    help: 'Time from the request to the end of the response.',
    labelNames: ['route'],
    buckets,
    registers,
  })
  return (route, status, seconds) => {
    answered.inc({ route, status })
    taken.observe({ route }, seconds)
  }
}
