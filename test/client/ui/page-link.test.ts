import { mount } from '@vue/test-utils'
import { describe, expect, test } from 'vitest'
import { createMemoryHistory, createRouter, type RouteLocationRaw } from 'vue-router'
import PageLink from '../../../client/ui/PageLink.vue'
import { addressOfLink } from '../../../client/ui/page-address'

const page = { template: '<p />' }

async function linkTo(to: RouteLocationRaw) {
  const routes = ['overview', 'declarations'].map((name) => ({ path: `/${name}`, name, component: page }))
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push('/overview?year=2026')
  const link = mount(PageLink, { props: { to }, slots: { default: () => '5' }, global: { plugins: [router] } })
  return { router, link }
}

const rows = { name: 'declarations', query: { year: '2026', county: 'BARKOL' } }

test('it is an ordinary link with the whole address, and says nothing about where somebody is', async () => {
  const { link } = await linkTo(rows)
  expect(link.element.outerHTML).toBe('<a href="/declarations?year=2026&amp;county=BARKOL">5</a>')
})

test('a click goes there without loading the page', async () => {
  const { router, link } = await linkTo(rows)
  const click = new MouseEvent('click', { cancelable: true })
  link.element.dispatchEvent(click)
  expect(click.defaultPrevented).toBe(true)
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/declarations?year=2026&county=BARKOL')
})

test('conditions alone are those of the page on which the link is', async () => {
  const { link } = await linkTo({ query: { year: '2025' } })
  expect(link.attributes('href')).toBe('/overview?year=2025')
})

describe.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
  '%o',
  (how) => {
    test('is left to the browser', async () => {
      const { router, link } = await linkTo(rows)
      const click = new MouseEvent('click', { cancelable: true, ...how })
      link.element.dispatchEvent(click)
      expect(click.defaultPrevented).toBe(false)
      expect(router.currentRoute.value.name).toBe('overview')
    })
  },
)

test.each([
  { name: 'declarations' },
  { name: 'declarations', query: {} },
  { name: 'declarations', query: { search: '王 & 张', year: ['2025', '2026'], stage: undefined, deadline: null } },
  { name: 'declarations', query: { year: 2026 }, hash: '#rows' },
  { name: 'desk', params: { id: '3/4' }, query: { year: '2026' } },
  { path: '/overview', query: { county: '650502' } },
  '/declarations?year=2026',
] satisfies RouteLocationRaw[])('the address of %o is the router’s', async (to) => {
  const history = createMemoryHistory('/portal/')
  const routes = ['overview', 'declarations'].map((name) => ({ path: `/${name}`, name, component: page }))
  const router = createRouter({ history, routes: [...routes, { path: '/desk/:id', name: 'desk', component: page }] })
  await router.push('/overview?year=2024#there')
  expect(addressOfLink(router, to)).toBe(router.resolve(to).href)
})
