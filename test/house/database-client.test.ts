import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { graph, root } from './import-graph'

/** The modules that make a database client or pool, and what they make. */
const makers: Record<string, string> = {
  'scripts/bench/plain-server.ts': 'a server to compare with, which has nothing of the portal',
  'scripts/bench/postgraphile-server.ts': 'another one',
  'server/database/client.ts': 'every client, and the options of every pool',
  'server/database/orm.ts': 'the pools, which MikroORM makes with those options',
}

test('database clients are made in one place, which handles the loss of each and gives it the whole DATABASE_URL', () => {
  const making = [...graph.keys()].filter(
    (file) =>
      /^(server|scripts)\//.test(file) &&
      /new (pg\.)?(Client|Pool|Native)\b|MikroORM\.init|clientUrl|connectionString/.test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
  )
  expect(making.toSorted()).toEqual(Object.keys(makers))
})
