import { InMemoryCache } from '@apollo/client'
import { pinyin } from 'pinyin-pro'
import { expect, test } from 'vitest'
import { findQuery } from '../../../client/command/document'
import { pageInitials } from '../../../client/command/page-initials'
import { withOpened, type Target } from '../../../client/command/target'
import { typePolicies } from '../../../client/graphql/type-policies'
import type { FoundKind } from '../../../client/graphql/gql/graphql'
import { layout } from '../../../client/layout/locale'
import { isOpenedByName } from '../../../client/portal/use-pages'
import { router } from '../../../client/router'

test('every page that is opened by its name is found by its pinyin initials', () => {
  const names: Record<string, string> = layout.zh.nav
  const pages = router.options.routes
    .filter(({ path }) => isOpenedByName(path))
    .map(({ name }) => String(name))
    .filter((page) => names[page])
  expect(pages).toEqual(expect.arrayContaining(['contacts', 'verify', 'calendar', 'help']))
  expect(pages).not.toContain('committee')
  expect(pageInitials).toEqual(
    Object.fromEntries(
      pages.map((page) => [page, pinyin(names[page]!, { pattern: 'first', toneType: 'none', separator: '' })]),
    ),
  )
})

test('what was opened last comes first, each once, at most eight', () => {
  const target = (key: string): Target => ({ key, kind: 'PAGE', name: key, detail: '', to: { name: key } })
  const opened = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].reduce<Target[]>(
    (list, key) => withOpened(list, target(key)),
    [],
  )
  expect(opened.map(({ key }) => key).join('')).toBe('ihgfedca')
})

test('a committee and a series with the same code stay two found things', () => {
  const cache = new InMemoryCache({ typePolicies })
  const found = (kind: FoundKind, name: string) => ({
    __typename: 'Found' as const,
    kind,
    id: 'water',
    name,
    detail: null,
  })
  const find = [found('COMMITTEE', '水利专业'), found('SERIES', '水利')]
  const variables = { text: '水利', year: 2026 }
  cache.writeQuery({ query: findQuery, variables, data: { find } })
  expect(cache.readQuery({ query: findQuery, variables })).toEqual({ find })
})
