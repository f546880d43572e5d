import { beforeEach, expect, test } from 'vitest'
import { ownSessionsQuery } from '../../../client/account/document'
import { acknowledgementFields, declarationFindingsQuery } from '../../../client/finding/document'
import { client } from '../../../client/graphql/client'
import { watchAnswer } from '../../../client/graphql/watch-answer'
import type { DeclarationFindingsQuery, OwnSessionsQuery } from '../../../client/graphql/gql/graphql'

beforeEach(() => client.clearStore())

const session = (id: string) => ({
  __typename: 'OwnSession' as const,
  id,
  since: '2026-11-02T02:00:00Z',
  lastUsed: '2026-11-02T02:00:00Z',
  address: '127.0.0.1',
  current: id === '1',
})

/** What is shown of later changes, after the page has its answer. */
function received<Data>(watch: (tell: (answer: Data) => void) => () => void): { shown: Data[]; stop: () => void } {
  const shown: Data[] = []
  return { shown, stop: watch((answer) => shown.push(answer)) }
}

test('what an act removed leaves the shown list, and the answer itself is no change', () => {
  client.cache.writeQuery({ query: ownSessionsQuery, data: { sessions: ['1', '2', '3'].map(session) } })
  const { shown } = received<OwnSessionsQuery>((tell) => watchAnswer(ownSessionsQuery, {}, tell))
  expect(shown).toEqual([])
  client.cache.evict({ id: client.cache.identify(session('2')) })
  expect(shown.map(({ sessions }) => sessions.map(({ id }) => id))).toEqual([['1', '3']])
})

const said = {
  __typename: 'Acknowledgement' as const,
  id: '7',
  reason: '已核实',
  accountName: '市人社局',
  acknowledgedAt: '2026-11-02T02:00:00Z',
  holds: true,
  withdrawnAt: null,
}

test('what an act’s answer says of a thing is shown wherever the thing is shown, until nobody listens', () => {
  const finding = {
    __typename: 'DeclarationFinding' as const,
    rule: {
      __typename: 'FindingRule' as const,
      id: 'R05',
      severity: 'VIOLATION' as const,
      clause: '五(二)3',
      quote: null,
      title: '公示不足',
      titleEn: 'Notice too short',
      advice: '补足公示',
      adviceEn: 'Publish longer',
    },
    verdict: 'VIOLATED' as const,
    milder: false,
    missing: [],
    message: '公示 2 个工作日',
    acknowledgements: [said],
  }
  const declaration = { __typename: 'Declaration' as const, id: '1', findings: [finding] }
  const variables = { id: '1' }
  client.cache.writeQuery({
    query: declarationFindingsQuery,
    variables,
    data: { declaration },
  })
  const { shown, stop } = received<DeclarationFindingsQuery>((tell) =>
    watchAnswer(declarationFindingsQuery, variables, tell),
  )
  const withdraw = (withdrawnAt: string) =>
    client.cache.writeFragment({
      id: client.cache.identify(said),
      fragment: acknowledgementFields,
      data: { ...said, holds: false, withdrawnAt },
    })
  withdraw('2026-11-02T03:00:00Z')
  expect(shown.map(({ declaration }) => declaration!.findings[0]!.acknowledgements[0]!.holds)).toEqual([false])
  stop()
  withdraw('2026-11-02T04:00:00Z')
  expect(shown).toHaveLength(1)
})

test('an answer that lost a field is not shown', async () => {
  client.cache.writeQuery({ query: ownSessionsQuery, data: { sessions: [session('1')] } })
  const { shown } = received<OwnSessionsQuery>((tell) => watchAnswer(ownSessionsQuery, {}, tell))
  client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'sessions' })
  expect(shown).toEqual([])
})
