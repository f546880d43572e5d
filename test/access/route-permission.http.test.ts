import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { Public } from '../../server/access/permission/permission'
import { guardRoutes } from '../../server/access/permission/route-permission'
import type { Portal } from '../../server/portal'

function server() {
  const app = Fastify()
  return { app, routes: guardRoutes(app, {} as Portal) }
}

test('a server with a route that doesn’t say whom it answers doesn’t start', async () => {
  const { app } = server()
  app.get('/forgotten', async () => 'answered')
  await expect(app.ready()).rejects.toThrow('no permission is declared on GET /forgotten')
})

test('every route is known with what it declares, those of plugins and HEAD too', async () => {
  const { app, routes } = server()
  await app.register(async (plugin) => {
    plugin.get('/declared', { config: { permission: Public } }, async () => 'answered')
  })
  await app.ready()
  expect(routes).toEqual([
    { method: 'GET', url: '/declared', permission: Public },
    { method: 'HEAD', url: '/declared', permission: Public },
  ])
})
