import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg, { type QueryConfig } from 'pg'

// The reference for the portal's statistics: the same SQL by `pg` and `node:http` alone, with named statements.

const countsOf = (tally: 'tally' | 'narrow_tally') => ({
  name: tally,
  text: `select series, county, stage, sum(n)::integer as declared from ${tally}
    where year = any($1::smallint[]) and furthest_stage <> 'DRAFT' group by 1, 2, 3 order by 1, 2, 3`,
  values: [[2026]],
})
const statements: Readonly<Record<string, QueryConfig>> = {
  '/counts': countsOf('tally'),
  '/narrow': countsOf('narrow_tally'),
  '/one': { name: 'one', text: 'select 1 as one' },
}

process.once('message', (connectionString: string) => {
  const pool = new pg.Pool({ connectionString, max: 8 })
  const server = createServer((request, response) => {
    pool.query<Record<string, unknown>>(statements[request.url!]!).then(
      ({ rows, fields }) => {
        const columns = Object.fromEntries(fields.map(({ name }) => [name, rows.map((row) => row[name])]))
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify({ data: columns }))
      },
      () => response.writeHead(500).end(),
    )
  })
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
})
