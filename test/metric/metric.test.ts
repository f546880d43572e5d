import { expect, test } from 'vitest'
import { metricText } from '../../server/metric/metric'
import { RequestMetric } from '../../server/metric/request-metric'

test('a metric is written as Prometheus reads it', () => {
  const text = metricText([
    {
      name: 'portal_x',
      help: 'Some.',
      type: 'gauge',
      samples: [{ value: 1 }, { labels: { a: 'say "x"\\\n' }, value: 2.5 }],
    },
  ])
  expect(text).toBe('# HELP portal_x Some.\n# TYPE portal_x gauge\nportal_x 1\nportal_x{a="say \\"x\\"\\\\\\n"} 2.5\n')
})

test('a histogram’s buckets hold what is at most as slow, the last one everything', () => {
  const requests = new RequestMetric()
  for (const seconds of [0.01, 0.2, 90]) requests.note('GET /a', 200, seconds)
  requests.note('GET /a', 404, 0.01)
  const text = metricText(requests.metrics())
  expect(text).toContain('portal_http_requests_total{route="GET /a",status="200"} 3')
  expect(text).toContain('portal_http_requests_total{route="GET /a",status="404"} 1')
  expect(text).toContain('portal_http_request_duration_seconds_bucket{route="GET /a",le="0.05"} 2')
  expect(text).toContain('portal_http_request_duration_seconds_bucket{route="GET /a",le="60"} 3')
  expect(text).toContain('portal_http_request_duration_seconds_bucket{route="GET /a",le="+Inf"} 4')
  expect(text).toContain('portal_http_request_duration_seconds_count{route="GET /a"} 4')
  expect(text).toContain('portal_http_request_duration_seconds_sum{route="GET /a"} 90.22')
})
