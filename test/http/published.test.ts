import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../server/config'
import { parseBasePath, withoutBase } from '../../server/http/base-path'
import { readCertificate } from '../../server/http/certificate'
import { openHttp } from '../../server/http/open-http'
import { parseProxies, standardProxies } from '../../server/http/trusted-proxy'

describe('BASE_PATH', () => {
  test.each([
    ['', ''],
    ['/', ''],
    ['/review', '/review'],
    ['/review/', '/review'],
    ['/rsj/zhi-cheng_1.0~', '/rsj/zhi-cheng_1.0~'],
  ])('“%s” is read', (text, read) => expect(parseBasePath(text)).toBe(read))

  test.each(['review', '//a', '/a//b', '/..', '/a/../b', '/a b', '/评审', '/a?b', '/"onload="', '/a;b', 'https://a/b'])(
    '“%s” is refused',
    (text) => expect(() => parseBasePath(text)).toThrow(/BASE_PATH 应以“\/”开头/),
  )

  test('is removed from an address that has it, and from no other', () => {
    const stripped = ['/review', '/review/', '/review?a=1', '/review/import?a=1', '/reviewed', '/health/live', '*']
    expect(stripped.map((url) => withoutBase('/review', url))).toEqual([
      '/',
      '/',
      '/?a=1',
      '/import?a=1',
      '/reviewed',
      '/health/live',
      '*',
    ])
    expect(withoutBase('', '/review/')).toBe('/review/')
  })
})

describe('TRUST_PROXY', () => {
  test('believes the listed addresses and networks, also as IPv6 writes IPv4, and nobody else', () => {
    const isTrusted = parseProxies('10.0.0.5, 10.1.0.0/24,fd00::/8')
    expect(['10.0.0.5', '::ffff:10.0.0.5', '10.1.0.77', 'fd12::1'].map(isTrusted)).toEqual([true, true, true, true])
    expect(['10.0.0.6', '10.1.1.1', '127.0.0.1', '::1', '', 'proxy'].map(isTrusted)).toEqual(Array(6).fill(false))
  })

  test('without it, only a proxy on this machine is believed', () => {
    expect(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.5'].map(parseProxies(standardProxies))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  test.each([
    'true',
    '10.0.0',
    '10.0.0.5/33',
    '10.0.0.5/0',
    '::/0',
    'fd00::/129',
    '10.0.0.5,',
    'proxy.local',
    '1.2.3.4/x',
  ])('“%s” is refused', (text) => expect(() => parseProxies(text)).toThrow(/TRUST_PROXY 应是反向代理的 IP 地址或网段/))
})

test('a port that is open to other machines without encryption serves the proxy and this machine, and nobody else', async () => {
  const app = openHttp(readConfig({ HOST: '0.0.0.0', TRUST_PROXY: '10.0.0.5', LOG_LEVEL: 'silent' }))
  app.get('/from', async ({ ip, protocol }) => ({ ip, protocol }))
  const headers = { 'x-forwarded-for': '10.9.9.9', 'x-forwarded-proto': 'https' }
  const from = async (remoteAddress: string) =>
    (await app.inject({ url: '/from', remoteAddress, headers })).json<object>()
  expect(await from('::ffff:10.0.0.5')).toEqual({ ip: '10.9.9.9', protocol: 'https' })
  expect(await from('127.0.0.1')).toEqual({ ip: '127.0.0.1', protocol: 'http' })
  expect(await from('10.0.0.6')).toMatchObject({ error: { code: 'PROXY_REQUIRED' } })
  await app.close()
})

describe('TLS_CERT and TLS_KEY', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tls-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const own = (name: string) => path.resolve('test/support/certificate', name)
  const written = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text)
    return path.join(folder, name)
  }
  const good = { cert: own('first.cert.pem'), key: own('first.key.pem') }

  test('that belong together are read', () => {
    expect(String(readCertificate(good).cert)).toContain('BEGIN CERTIFICATE')
  })

  test.each([
    ['a certificate that is missing', { cert: '/nowhere/a.pem' }, 'TLS_FILE_UNREADABLE', '没有找到 TLS_CERT'],
    ['a key that is missing', { key: '/nowhere/b.pem' }, 'TLS_FILE_UNREADABLE', '没有找到 TLS_KEY'],
    ['a folder', { key: folder }, 'TLS_FILE_UNREADABLE', 'TLS_KEY'],
    ['a text', { cert: written('a.pem', '证书') }, 'TLS_FILE_INVALID', 'TLS_CERT'],
    ['a key for the certificate', { cert: good.key }, 'TLS_FILE_INVALID', 'TLS_CERT'],
    ['a certificate for the key', { key: good.cert }, 'TLS_FILE_INVALID', 'TLS_KEY'],
    ['the key of another certificate', { key: own('renewed.key.pem') }, 'TLS_PAIR_DIFFERS', '不是一对'],
  ])('%s is refused with a sentence', (_, files, code, sentence) => {
    const read = () => readCertificate({ ...good, ...files })
    expect(read).toThrow(expect.objectContaining({ code, message: expect.stringContaining(sentence) as string }))
  })
})
