import { beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { sampleToRead } from '../support/sample'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await sampleToRead()
  bureau = await signedIn(app, 'bureau')
})

const ask = (client: TestClient, tag?: string) =>
  client.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(tag && { 'x-portal-viewer': tag }) },
    body: JSON.stringify({ query: '{ viewer { username } }' }),
  })
const tagOf = (response: Response) => response.headers.get('x-portal-viewer')

test('each answer names its session by a mark that tells nothing of it, another one with each sign-in', async () => {
  const tag = tagOf(await ask(bureau))!
  expect(tag).toMatch(/^[\w-]{22}$/)
  expect(bureau.cookie).not.toContain(tag)
  expect(tagOf(await bureau.fetch('/workbooks/exports'))).toBe(tag)
  expect(tagOf(await ask(await signedIn(app, 'bureau')))).not.toBe(tag)
  expect(tagOf(await ask(await signedIn(app, 'barkol')))).not.toBe(tag)
  expect(tagOf(await fetch(`${app.url}/workbooks/exports`))).toBe('nobody')
})

test('a page of another account is refused before anything is read or done in the new one’s name', async () => {
  const barkol = await signedIn(app, 'barkol')
  const tag = tagOf(await ask(barkol))!
  for (const response of [
    await ask(bureau, tag),
    await bureau.fetch('/workbooks/exports/annual.xlsx?year=2023', {
      method: 'POST',
      headers: { 'x-portal-viewer': tag },
    }),
  ]) {
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    expect([response.status, error.code]).toEqual([409, 'VIEWER_CHANGED'])
    expect(error.message).toContain('另一个账号')
  }
  expect(await (await bureau.fetch('/workbooks/exports')).json()).toEqual([])
  expect((await ask(barkol, tag)).status).toBe(200)
})
