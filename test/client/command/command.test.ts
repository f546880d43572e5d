import { pinyin } from 'pinyin-pro'
import { expect, test } from 'vitest'
import { pageInitials } from '../../../client/command/page-initials'
import { withOpened, type Target } from '../../../client/command/target'
import { layout } from '../../../client/layout/locale'
import { router } from '../../../client/router'

test('every page of the menu is found by its pinyin initials', () => {
  const pages = router.options.routes.flatMap(({ name, meta }) => (meta?.menu ? [String(name)] : []))
  const names: Record<string, string> = layout.zh.nav
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
