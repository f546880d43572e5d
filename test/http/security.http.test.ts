import Fastify from 'fastify'
import { describe, expect, test } from 'vitest'
import { isLoopbackHost, security } from '../../server/http/security'

async function server(kind: 'SAMPLE' | 'REAL') {
  const app = Fastify()
  await app.register(security, { portal: { kind } })
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.get('/page', async () => 'page')
  app.get('/assets/app-1a2b3c.js', async (_request, reply) => reply.header('cache-control', 'immutable').send('1'))
  app.route({ method: ['POST', 'DELETE'], url: '/act', handler: async () => 'done' })
  app.post('/graphql', async () => 'asked')
  return app
}

describe('a foreign page can’t act for the user', () => {
  const post = { method: 'POST', url: '/act' } as const
  test.each([
    ['a form', { ...post, headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['a multipart form', { ...post, headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['text', { ...post, headers: { 'content-type': 'Text/Plain;charset=UTF-8' } }],
    ['no content type', post],
    ['another value of the header', { ...post, headers: { 'x-portal': '0' } }],
    [
      'JSON, said to be cross-site',
      { ...post, headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' } },
    ],
    ['the header, said to be of a neighbour', { ...post, headers: { 'x-portal': '1', 'sec-fetch-site': 'same-site' } }],
  ])('%s is refused', async (_what, request) => {
    const response = await (await server('REAL')).inject(request)
    expect(response.statusCode).toBe(403)
    expect(response.json()).toMatchObject({ code: 'CSRF_REFUSED' })
  })

  test.each([
    ['the header', { ...post, headers: { 'x-portal': '1' } }],
    [
      'JSON, which browsers ask about first',
      { ...post, headers: { 'content-type': 'application/json' }, payload: '{}' },
    ],
    [
      'a spreadsheet of the same page',
      { ...post, headers: { 'content-type': 'text/csv', 'sec-fetch-site': 'same-origin' } },
    ],
    ['DELETE, which browsers ask about first', { method: 'DELETE', url: '/act' } as const],
    ['GraphQL, which has its own check', { method: 'POST', url: '/graphql?x=1' } as const],
    ['reading', { method: 'GET', url: '/page' } as const],
  ])('%s is let through', async (_what, request) => {
    expect((await (await server('REAL')).inject(request)).statusCode).toBe(200)
  })
})

describe('a sample answers to this machine’s own names only', () => {
  test.each(['localhost:4000', '127.0.0.1', '[::1]:4000', 'LOCALHOST'])('%s is answered', async (host) => {
    expect((await (await server('SAMPLE')).inject({ url: '/page', headers: { host } })).statusCode).toBe(200)
  })

  test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:4000'])(
    '“%s” is refused',
    async (host) => {
      const response = await (await server('SAMPLE')).inject({ url: '/page', headers: { host } })
      expect(response.statusCode).toBe(421)
      expect(response.json()).toMatchObject({ code: 'HOST_REFUSED' })
    },
  )

  test('no name at all is not one of them', () => {
    expect(isLoopbackHost(undefined)).toBe(false)
    expect(isLoopbackHost('')).toBe(false)
  })

  test('a real portal answers to any name', async () => {
    const response = await (await server('REAL')).inject({ url: '/page', headers: { host: 'rsj.hami.example' } })
    expect(response.statusCode).toBe(200)
  })
})

test('nothing is kept by a browser but hashed files', async () => {
  const app = await server('REAL')
  expect((await app.inject('/page')).headers['cache-control']).toBe('no-store')
  expect((await app.inject('/nowhere')).headers['cache-control']).toBe('no-store')
  expect((await app.inject('/assets/app-1a2b3c.js')).headers['cache-control']).toBe('immutable')
  expect((await app.inject('/assets/gone.js')).headers['cache-control']).toBe('no-store')
})

test('pages run only the portal’s own scripts, tell nobody where they were, and work on plain http', async () => {
  const { headers } = await (await server('REAL')).inject('/page')
  const policy = headers['content-security-policy']
  expect(policy).toContain("default-src 'self';script-src 'self';style-src 'self';style-src-attr 'unsafe-inline'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('upgrade-insecure-requests')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-powered-by']).toBeUndefined()
})
