import { bytes, http, type Hostile } from './send'

const post = (path: string, text: string, headers: Record<string, string> = {}) =>
  http(path, { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } })
const credentials = (value: unknown) => post('/session', JSON.stringify(value))
const method = (name: string, path: string) => bytes(`${name} ${path} HTTP/1.1\nHost: {host}\nConnection: close\n\n`)
const get = (path: string) => method('GET', path)
const asked = (headers: Record<string, string>) => post('/graphql', '{"query":"{ importRuns { id } }"}', headers)
const file = (headers: Record<string, string>) => http('/imports', { method: 'POST', body: 'a,b\n', headers })

/** Hostile requests outside GraphQL. */
export const requests: Record<string, Hostile> = {
  GraphiQL: http('/graphiql'),
  'a playground': http('/playground'),
  'the API’s page': http('/graphql', { headers: { accept: 'application/json' } }),
  PUT: method('PUT', '/graphql'),
  PATCH: method('PATCH', '/session'),
  TRACE: method('TRACE', '/'),
  PROPFIND: method('PROPFIND', '/'),
  'a method of nobody’s': method('FOO', '/'),
  'CONNECT to elsewhere': method('CONNECT', 'evil.example:80'),
  'HEAD of a POST': method('HEAD', '/imports'),
  'a preflight from elsewhere': http('/imports', {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  }),
  'a form that signs in (CSRF)': http('/session', {
    method: 'POST',
    headers: { 'x-portal': '', 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    body: 'username=admin&password=x',
  }),
  'a form that imports (CSRF)': file({ 'x-portal': '', 'content-type': 'multipart/form-data; boundary=x' }),
  'another site that imports (CSRF)': file({ 'content-type': 'text/csv', 'sec-fetch-site': 'cross-site' }),
  'another site that signs out (CSRF)': http('/session', {
    method: 'DELETE',
    headers: { 'sec-fetch-site': 'cross-site' },
  }),
  'another site that exports (CSRF)': http('/workbooks/exports/annual.xlsx?year=2026', {
    method: 'POST',
    headers: { 'x-portal': '', 'content-type': 'text/plain' },
    body: 'x',
  }),
  'a path out of the folder': get('/../../../../etc/passwd'),
  'a path out of the folder, encoded': get('/%2e%2e/%2e%2e/%2e%2e/etc/passwd'),
  'a path out of the folder, encoded twice': get('/assets/%252e%252e/%252e%252e/package.json'),
  'a path out of the folder by backslashes': get('/..%5c..%5cpackage.json'),
  'a file of the server’s': get('/../server/main.js'),
  'a hidden file': get('/.env'),
  'two slashes': get('//evil.example/%2e%2e'),
  'NUL in the path': get('/%00'),
  'a broken percent sign': get('/%E0%A4%A'),
  'a whole address': get('http://evil.example/'),
  'a path of 15 KB': get(`/${'a'.repeat(15_000)}`),
  'a parameter of 5 KB': get(`/imports/${'1'.repeat(5000)}/problems.xlsx`),
  'an import that is a path': http('/imports/..%2f..%2f1/problems.xlsx'),
  'an import beyond any number': http('/imports/99999999999999999999/problems.xlsx'),
  'an export of nobody’s': http('/workbooks/exports/%2e%2e%2fsecret/file'),
  'a freeze that is SQL': http("/workbooks/freezes/1'%20or%20true--"),
  'an export without a year': http('/workbooks/declarations.csv'),
  'an export with __proto__': http('/workbooks/declarations.csv?year=2026&__proto__[x]=1'),
  'an export with constructor': http('/workbooks/declarations.csv?year=2026&constructor=1'),
  'an export with NUL': http('/workbooks/declarations.csv?year=2026&search=%00'),
  'an export with an ID number in its address': http('/workbooks/declarations.csv?year=2026&search=900000198807150012'),
  'an export of a day that isn’t': http('/workbooks/annual.xlsx?year=2026&asOf=2025-02-31'),
  'an export of a thousand years': http(
    `/workbooks/annual.xlsx?year=${Array.from({ length: 1000 }, (_, i) => 1000 + i).join()}`,
  ),
  'an export by an unknown dimension': http('/workbooks/statistics.csv?year=2026&by=__proto__'),
  'a sign-in of NUL': credentials({ username: 'a\0b', password: 'Not-the-password-1' }),
  'a sign-in of half a surrogate': post('/session', '{"username":"\\ud800","password":"Not-the-password-1"}'),
  'a sign-in by lists': credentials({ username: ['admin'], password: ['x'] }),
  'a sign-in by objects': credentials({ username: { $gt: '' }, password: { $gt: '' } }),
  'a sign-in without anything': credentials({}),
  'a sign-in of null': post('/session', 'null'),
  'a sign-in above 4 KB': credentials({ username: 'admin', password: 'x'.repeat(5000) }),
  'a sign-in with __proto__': post('/session', '{"__proto__":{"username":"admin"},"password":"x"}'),
  'a sign-in that is no JSON': post('/session', '{'),
  'a sign-in by SQL': credentials({ username: "admin' or '1'='1", password: "' or '1'='1" }),
  'a file that is encoded': file({ 'content-type': 'text/csv', 'content-encoding': 'gzip' }),
  'a file that says 50 MB': bytes(
    'POST /imports HTTP/1.1\nHost: {host}\nCookie: {cookie}\nX-Portal: 1\nContent-Type: text/csv\nContent-Length: 52428800\nConnection: close\n\nx',
  ),
  'a session of bytes': asked({ cookie: 'portal-session=%00%ff%fe' }),
  'a session of nobody’s': asked({ cookie: `portal-session=${'A'.repeat(43)}` }),
  'a session of SQL': asked({ cookie: "portal-session=' or '1'='1" }),
  'twenty sessions': asked({ cookie: Array.from({ length: 20 }, (_, i) => `portal-session=${i}`).join('; ') }),
  'a session of __proto__': asked({ cookie: '__proto__=1; portal-session[x]=1' }),
  'headers of 20 KB': bytes(
    `GET /health/live HTTP/1.1\nHost: {host}\nX-A: ${'a'.repeat(20_000)}\nConnection: close\n\n`,
  ),
  'a cookie of 17 KB': bytes(
    `GET /health/live HTTP/1.1\nHost: {host}\nCookie: ${'a'.repeat(17_000)}\nConnection: close\n\n`,
  ),
  'two lengths (smuggling)': bytes(
    'POST /graphql HTTP/1.1\nHost: {host}\nContent-Type: application/json\nContent-Length: 2\nContent-Length: 4\n\n{}{}',
  ),
  'a length and chunks (smuggling)': bytes(
    'POST /graphql HTTP/1.1\nHost: {host}\nContent-Type: application/json\nContent-Length: 4\nTransfer-Encoding: chunked\n\n0\n\nGET / HTTP/1.1\n\n',
  ),
  'chunks that are none': bytes(
    'POST /graphql HTTP/1.1\nHost: {host}\nContent-Type: application/json\nTransfer-Encoding: chunked\nConnection: close\n\nzz\n{}',
  ),
  'a header with NUL': bytes('GET /health/live HTTP/1.1\nHost: {host}\nX-A: a\0b\nConnection: close\n\n'),
  'no host': bytes('GET /health/live HTTP/1.1\nConnection: close\n\n'),
  'a host that is none': bytes(
    'POST /graphql HTTP/1.1\nHost: a b[c\nContent-Type: application/json\nX-Portal: 1\nContent-Length: 26\nConnection: close\n\n{"query":"{ __typename }"}',
  ),
  'no HTTP at all': bytes('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n\n'),
  'HTTP of another version': bytes('GET / HTTP/9.9\nHost: {host}\n\n'),
  'a socket elsewhere': bytes(
    'GET /session HTTP/1.1\nHost: {host}\nConnection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\n\n',
  ),
  'a socket of another site': bytes(
    'GET /graphql HTTP/1.1\nHost: {host}\nCookie: {cookie}\nOrigin: https://evil.example\nConnection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\n\n',
  ),
}
