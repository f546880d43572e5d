import { beforeEach, expect, test } from 'vitest'
import { ask, askEarly } from '../../../client/graphql/question'
import { outdateAnswers } from '../../../client/graphql/kept-answer'
import { headlineQuery } from '../../../client/overview/document'

/** The bodies of the requests, in their order. */
let sent: string[] = []

beforeEach(() => {
  sent = []
  outdateAnswers()
  window.fetch = (_, init) => {
    sent.push(String(init?.body))
    const statistics = { __typename: 'Statistics', declared: [sent.length] }
    return Promise.resolve(Response.json({ data: { total: statistics } }))
  }
})

const filter = (year: number) => ({ filter: { year: [year] } })
const declared = (answer: unknown) => (answer as { total: { declared: number[] } }).total.declared

test('what was asked before its page is there is sent once, for the first who asks it under the same conditions', async () => {
  askEarly(headlineQuery, filter(2026))
  expect(declared(await ask(headlineQuery, filter(2025)))).toEqual([2])
  expect(declared(await ask(headlineQuery, filter(2026)))).toEqual([1])
  expect(sent).toHaveLength(2)
  expect(declared(await ask(headlineQuery, filter(2026)))).toEqual([3])
})

test('after a change of the data it is asked again', async () => {
  askEarly(headlineQuery, filter(2026))
  outdateAnswers()
  expect(declared(await ask(headlineQuery, filter(2026)))).toEqual([2])
})

test('a page shows why a question failed that was asked before it', async () => {
  window.fetch = () => Promise.reject(new TypeError('no network'))
  askEarly(headlineQuery, filter(2026))
  await expect(ask(headlineQuery, filter(2026))).rejects.toThrow()
})
