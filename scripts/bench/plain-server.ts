import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'

// The reference for the portal's statistics: the same SQL by `pg` and `node:http` alone, with named statements.

const counts = {
  name: 'counts',
  text: `select series, county, stage, sum(n)::integer as declared from tally
    where year = any($1::smallint[]) and furthest_stage <> 'DRAFT' group by 1, 2, 3 order by 1, 2, 3`,
  values: [[2026]],
}
const one = { name: 'one', text: 'select 1 as one' }

process.once('message', (connectionString: string) => {
  const pool = new pg.Pool({ connectionString, max: 8 })
  const server = createServer((request, response) => {
    const asked = request.url === '/counts' ? counts : one
    pool.query<Record<string, unknown>>(asked).then(
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
