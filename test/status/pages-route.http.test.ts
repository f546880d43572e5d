import fastifyCookie from '@fastify/cookie'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { pagesRoute } from '../../server/status/pages-route'

/** The files that a browser fetches for a page before it runs a script of it, by what they are for. */
async function fetchedWith(headers: Record<string, string>, basePath = '') {
  const app = fastify()
  await app.register(fastifyCookie)
  await app.register(pagesRoute, { basePath })
  const { body } = await app.inject({ url: '/overview', headers: { ...headers, accept: 'text/html' } })
  const links = [...body.matchAll(/<link rel="(modulepreload|preload|prefetch)"[^>]* href="([^"]*)"/g)]
  return links.map(([, rel, href]) => `${rel} ${href}`)
}
const inside = /\/assets\/inside-[\w-]+\.(js|css)$/

test('a browser with a session fetches the scripts and styles of the inside together with the first ones', async () => {
  const found = await fetchedWith({ cookie: 'portal-session=a' })
  expect(found.filter((link) => inside.test(link)).map((link) => link.split(' ')[0])).toEqual([
    'modulepreload',
    'preload',
  ])
  expect(found.some((link) => link.includes('picture-worker'))).toBe(false)
})

test('another browser fetches only what the sign-in page needs', async () => {
  const found = await fetchedWith({})
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((link) => inside.test(link))).toEqual([])
})

test('below a path the addresses have it', async () => {
  const found = await fetchedWith({ cookie: 'portal-session=a' }, '/review')
  expect(found.every((link) => link.split(' ')[1]!.startsWith('/review/assets/'))).toBe(true)
})
