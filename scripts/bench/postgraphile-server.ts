import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

// PostGraphile with its plugin for aggregates over an equal tally. It is installed in a folder of its own when it is asked
// for, so nothing of it is known here.

interface Started {
  folder: string
  url: string
  schema: string
}

process.once('message', ({ folder, url, schema }: Started) => {
  void (async () => {
    const require = createRequire(path.join(folder, 'package.json'))
    const load = async (name: string) =>
      (await import(pathToFileURL(require.resolve(name)).href)) as Record<string, unknown> & { default: unknown }
    const unwrapped = <T>(module: { default: unknown } & Record<string, unknown>, name: string) =>
      (module[name] ?? (module.default as Record<string, unknown>)[name]) as T
    const { default: amber } = await load('postgraphile/presets/amber')
    const aggregates = unwrapped(await load('@graphile/pg-aggregates'), 'PgAggregatesPreset')
    const makePgService = unwrapped<(options: object) => object>(
      await load('postgraphile/adaptors/pg'),
      'makePgService',
    )
    const postgraphile = unwrapped<
      (preset: object) => { createServ(grafserv: unknown): { addTo(server: unknown): Promise<void> } }
    >(await load('postgraphile'), 'postgraphile')
    const grafserv = unwrapped(await load('postgraphile/grafserv/node'), 'grafserv')
    const preset = {
      extends: [(amber as { default?: unknown }).default ?? amber, aggregates],
      pgServices: [makePgService({ connectionString: url, schemas: [schema] })],
      // It groups only by what can be sorted by, and otherwise sorts only by the first column of an index.
      disablePlugins: ['PgIndexBehaviorsPlugin'],
      grafserv: { graphqlPath: '/graphql', graphiql: false },
      grafast: { explain: false },
    }
    const server = createServer()
    await postgraphile(preset).createServ(grafserv).addTo(server)
    server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
  })()
})
