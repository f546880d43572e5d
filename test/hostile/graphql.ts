import { gzipSync } from 'node:zlib'
import { body, http, operation, type Hostile } from './send'

const times = (count: number, text: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => text(index)).join(between)

const list = 'query ($f: DeclarationFilter!) { declarations(filter: $f) { totalCount } }'
const searching = (search: unknown) => operation(list, { f: { year: [2026], search } })
const entered = (day: string) => operation(list, { f: { year: [2026], enteredAfter: day } })
const paged = (args: string) => operation(`{ declarations(filter: { year: [2026] }, ${args}) { totalCount } }`)
const rowsWithLists = 'edges { node { findings { rule { id } } records { id } events { id } reminders { id } } }'

/** Hostile operations with their usual names: the checks of graphql-cop, and others that it lacks. */
export const operations: Record<string, Hostile> = {
  'alias overload': operation(`{ ${times(101, (i) => `a${i}: __typename`)} }`),
  'sixteen aliases': operation(`{ ${times(16, (i) => `a${i}: viewer { username }`)} }`),
  'aliases in a fragment, spread twice': operation(
    `{ viewer { ...f ...g } } fragment f on Viewer { ${times(8, (i) => `a${i}: username`)} }
     fragment g on Viewer { ${times(8, (i) => `b${i}: username`)} }`,
  ),
  'array batching': body(JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ viewer { username } }' })))),
  'directive overload': operation(`{ __typename ${'@include(if: true) '.repeat(500)} }`),
  'eleven unknown directives': operation(`{ __typename ${'@aa '.repeat(11)} }`),
  'circular fragments': operation('{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }'),
  'a fragment of itself': operation('{ viewer { ...A } } fragment A on Viewer { username ...A }'),
  'circular introspection': operation(
    `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
  ),
  'field duplication': operation(`{ viewer { ${'username '.repeat(1000)} } }`),
  'field suggestions': operation('{ viewer { usernam } }'),
  'type suggestions': operation('{ viewer { ... on Viewr { username } } }'),
  'argument suggestions': operation('{ cycle(yeer: 2026) { title } }'),
  'enum suggestions': operation('{ statistics(filter: { year: [2026] }, by: [COUNTRY]) { groups } }'),
  'input field suggestions': operation('{ declarations(filter: { yearr: [2026] }) { totalCount } }'),
  introspection: operation('{ __schema { queryType { name } } }'),
  'introspection of one type': operation('{ __type(name: "Declaration") { fields { name } } }'),
  'introspection inside a fragment': operation('{ ...s } fragment s on Query { __schema { types { name } } }'),
  'a query by GET': http('/graphql?query={viewer{username}}'),
  'a mutation by GET': http('/graphql?query=mutation{discardImport(id:"1"){id}}'),
  'a query by GET that calls itself JSON': http('/graphql?query={viewer{username}}', {
    headers: { 'content-type': 'application/json' },
  }),
  'a form that posts a query (CSRF)': http('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ query: '{ viewer { username } }' }),
  }),
  'text that holds JSON (CSRF)': body('{"query":"{viewer{username}}"}', { 'content-type': 'text/plain' }),
  'a multipart upload of operations': body('--x\r\n\r\n{}\r\n--x--', {
    'content-type': 'multipart/form-data; boundary=x',
  }),
  XML: body('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', { 'content-type': 'application/xml' }),
  'an automatic persisted query': operation(
    '',
    {},
    {
      query: undefined,
      extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } },
    },
  ),
  'a subscription over HTTP': operation('subscription { changed { revision } }'),
  'deferred fragments': operation('{ ... @defer { viewer { username } } }'),
  'nine levels': operation(`{ importRuns ${'{ rows '.repeat(8)} { kind } ${'}'.repeat(8)} }`),
  'nine levels by fragments': operation(
    `{ declarations(filter: { year: [2026] }) { edges { node { ...a } } } }
     fragment a on Declaration { findings { ...b } } fragment b on DeclarationFinding { rule { ...c } }
     fragment c on FindingRule { id { id { id { id } } } }`,
  ),
  'a thousand levels': operation(`${'{a'.repeat(490)}${'}'.repeat(490)}`),
  'overlapping fields, quadratic': operation(
    `{ ${times(60, (i) => `declarations(filter: { year: [${2020 + (i % 7)}] }) { totalCount }`)} }`,
  ),
  'overlapping fragments, quadratic': operation(
    `{ viewer { ${times(30, (i) => `...f${i}`)} } } ${times(30, (i) => `fragment f${i} on Viewer { ${'role '.repeat(20)} }`)}`,
  ),
  'overlapping fields in nested fragments': operation(
    `{ viewer { ...a0 } } ${times(40, (i) => `fragment a${i} on Viewer { username role ...a${i + 1} ...a${i + 1} }`)}
     fragment a40 on Viewer { username }  { viewer { role } }`,
  ),
  'a bomb of fragments': operation(
    `{ viewer { ...b0 } } ${times(60, (i) => `fragment b${i} on Viewer { x${i}: username ...b${i + 1} ...b${i + 1} }`)}
     fragment b60 on Viewer { username }`,
  ),
  'unused fragments': operation(`{ __typename } ${times(100, (i) => `fragment u${i} on Viewer { username }`)}`),
  'a thousand and one tokens': operation(`{ ${'__typename '.repeat(1000)} }`),
  'a hundred operations in one document': operation(
    times(100, (i) => `query q${i} { __typename }`),
    {},
    { operationName: 'q1' },
  ),
  'two operations and no name': operation('query a { __typename } query b { __typename }'),
  'a name of no operation': operation('query a { __typename }', {}, { operationName: 'b' }),
  'fifteen aliases of two hundred rows with lists': operation(
    `{ ${times(15, (i) => `a${i}: declarations(filter: { year: [2026] }, first: 200) { ${rowsWithLists} }`)} }`,
  ),
  'a list of lists by a variable': operation(
    `query ($n: Int!) { ${times(10, (i) => `a${i}: declarations(filter: { year: [2026] }, first: $n) { ${rowsWithLists} }`)} }`,
    { n: 200 },
  ),
  'pages of a hundred thousand': paged('first: 100000'),
  'a page of none': paged('first: 0'),
  'a page of less than none': paged('first: -1'),
  'a cursor that is none': paged('after: "x"'),
  'a cursor beyond any number': paged(`after: "${Buffer.from(`row:${'9'.repeat(40)}`).toString('base64url')}"`),
  'a cursor of a whole letter': paged(`after: "${'A'.repeat(50_000)}"`),
  'an integer beyond 32 bits': operation('{ cycle(year: 99999999999) { title } }'),
  'an integer of four hundred digits': operation(`{ cycle(year: ${'9'.repeat(400)}) { title } }`),
  'a float for an integer': operation('query ($y: Int!) { cycle(year: $y) { title } }', { y: 1e400 }),
  'a year that nobody has': operation('{ statistics(filter: { year: [-2147483648] }, by: []) { declared } }'),
  'an id beyond any number': operation('mutation { applyImport(id: "99999999999999999999999") { id } }'),
  'SQL for an id': operation(`mutation { discardImport(id: "1; drop table declaration--") { id } }`),
  'NUL in a variable': searching('a\0b'),
  'NUL in a literal': operation('{ declarations(filter: { year: [2026], search: "a\\u0000b" }) { totalCount } }'),
  'NUL in a reason': operation('mutation { withdrawRecord(record: "1", reason: "\\u0000") { id } }'),
  'half a surrogate pair': body(
    `{"query":${JSON.stringify(list)},"variables":{"f":{"year":[2026],"search":"\\ud800"}}}`,
  ),
  'half a surrogate pair in a literal': body(
    '{"query":"{ declarations(filter: { year: [2026], search: \\"\\ud83d\\" }) { totalCount } }"}',
  ),
  'a search of a whole letter': searching('长'.repeat(30_000)),
  'an object for a text': searching({ $ne: null }),
  'an array for a text': searching(['a', 'b']),
  'a number for a text': searching(1),
  'a day that isn’t': entered('2025-02-31'),
  'the year nought': entered('0000-01-01'),
  'a day with a time': entered('2025-01-01T00:00:00Z'),
  'a day that is a word': entered("infinity'"),
  'a thousand years': operation(list, { f: { year: Array.from({ length: 1000 }, () => 2026) } }),
  'a list of ten thousand employers': operation(list, {
    f: { year: [2026], employer: Array.from({ length: 10_000 }, (_, i) => String(i)) },
  }),
  'an unknown rule': operation(list, { f: { year: [2026], finding: ["R01' or true --"] } }),
  '__proto__ in the variables': body(`{"query":${JSON.stringify(list)},"variables":{"__proto__":{"admin":true}}}`),
  '__proto__ in the body': body('{"__proto__":{"query":"{viewer{username}}"}}'),
  'constructor.prototype in the body': body(
    '{"constructor":{"prototype":{"admin":true}},"query":"{viewer{username}}"}',
  ),
  '__proto__ in the filter': body(
    `{"query":${JSON.stringify(list)},"variables":{"f":{"year":[2026],"constructor":{"x":1}}}}`,
  ),
  'JSON of forty thousand levels': body(
    `{"query":"{viewer{username}}","variables":{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
  ),
  'a variable of thousands of levels': body(
    `{"query":${JSON.stringify(list)},"variables":{"f":{"year":[2026],"search":${'['.repeat(20_000)}${']'.repeat(20_000)}}}}`,
  ),
  'malformed JSON': body('{"query":'),
  'JSON with a comment': body('{"query":"{__typename}"} // x'),
  'no body': body(''),
  null: body('null'),
  'a text': body('"{ viewer { username } }"'),
  'a number': body('1'),
  'an empty object': body('{}'),
  'a query that is an object': body('{"query":{"kind":"Document"}}'),
  'variables that are a text': body('{"query":"{__typename}","variables":"{}"}'),
  'variables that are a list': body('{"query":"{__typename}","variables":[1]}'),
  'extensions that are a list': body('{"query":"{__typename}","extensions":[1]}'),
  'an operation name that is a number': body('{"query":"{__typename}","operationName":1}'),
  'bytes that are no UTF-8': body(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  'a body above 100 KB': body(JSON.stringify({ query: `{ __typename } #${'x'.repeat(110_000)}` })),
  'a gzip bomb': body(Buffer.from(gzipSync(Buffer.alloc(50 * 1024 * 1024, 0x20))), { 'content-encoding': 'gzip' }),
  'an unknown encoding': body('{"query":"{__typename}"}', { 'content-encoding': 'br, gzip, deflate' }),
  'nothing that it accepts': body('{"query":"{__typename}"}', { accept: 'image/png' }),
}
