import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { requestMetrics } from '../../server/status/request-metric'

test('a histogram’s buckets hold what is at most as slow, the last one everything', async () => {
  const registry = new Registry()
  const note = requestMetrics(registry)
  for (const seconds of [0.01, 0.2, 90]) note('GET /a', 200, seconds)
  note('GET /a', 404, 0.01)
  const text = await registry.metrics()
  expect(text).toContain('portal_http_requests_total{route="GET /a",status="200"} 3')
  expect(text).toContain('portal_http_requests_total{route="GET /a",status="404"} 1')
  expect(text).toContain('portal_http_request_duration_seconds_bucket{le="0.05",route="GET /a"} 2')
  expect(text).toContain('portal_http_request_duration_seconds_bucket{le="60",route="GET /a"} 3')
  expect(text).toContain('portal_http_request_duration_seconds_bucket{le="+Inf",route="GET /a"} 4')
  expect(text).toContain('portal_http_request_duration_seconds_count{route="GET /a"} 4')
  expect(text).toMatch(/portal_http_request_duration_seconds_sum\{route="GET \/a"\} 90\.22/)
})
