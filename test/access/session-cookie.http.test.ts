import fastifyCookie from '@fastify/cookie'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { readSessionCookie, writeSessionCookie } from '../../server/access/session/session-cookie'

async function server(basePath = '') {
  const app = Fastify({ trustProxy: true })
  await app.register(fastifyCookie)
  app.get('/in', async (_request, reply) => writeSessionCookie(reply, 'token', basePath))
  app.get('/out', async (_request, reply) => writeSessionCookie(reply, null, basePath))
  app.get('/who', async (request) => ({ token: readSessionCookie(request, basePath) ?? null }))
  return app
}
const https = { 'x-forwarded-proto': 'https' }

test('behind https the cookie is bound to https and to this very host', async () => {
  const app = await server()
  expect((await app.inject({ url: '/in', headers: https })).headers['set-cookie']).toBe(
    '__Host-portal-session=token; Path=/; HttpOnly; Secure; SameSite=Strict',
  )
  expect((await app.inject({ url: '/out', headers: https })).headers['set-cookie']).toBe(
    '__Host-portal-session=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Strict',
  )
})

test('a cookie that plain http or a neighbouring host could have set is not read behind https', async () => {
  const app = await server()
  const ask = async (headers: Record<string, string>) => (await app.inject({ url: '/who', headers })).json()
  expect(await ask({ ...https, cookie: '__Host-portal-session=a; portal-session=b' })).toEqual({ token: 'a' })
  expect(await ask({ ...https, cookie: 'portal-session=b' })).toEqual({ token: null })
  expect(await ask({ cookie: 'portal-session=b' })).toEqual({ token: 'b' })
})

test('below a path the token is sent to no other program of the host, and two portals keep theirs apart', async () => {
  const app = await server('/review')
  expect((await app.inject({ url: '/in', headers: https })).headers['set-cookie']).toBe(
    '__Secure-portal-session=token; Path=/review; HttpOnly; Secure; SameSite=Strict',
  )
  expect((await app.inject({ url: '/out' })).headers['set-cookie']).toBe(
    'portal-session=; Max-Age=0; Path=/review; HttpOnly; SameSite=Strict',
  )
  const ask = async (cookie: string) => (await app.inject({ url: '/who', headers: { ...https, cookie } })).json()
  expect(await ask('__Host-portal-session=a; portal-session=b')).toEqual({ token: null })
  expect(await ask('__Secure-portal-session=c')).toEqual({ token: 'c' })
})
