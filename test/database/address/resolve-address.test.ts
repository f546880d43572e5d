import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { protectionOf } from '../../../server/database/address/database-address'
import { resolveAddress } from '../../../server/database/address/resolve-address'

const certificate = path.join(mkdtempSync(path.join(tmpdir(), 'address-')), '根证书.pem')
writeFileSync(certificate, 'PEM')

test.each([
  [
    'postgresql://u:p@db.example:6543/name?sslmode=require',
    { host: 'db.example', port: 6543, user: 'u', password: 'p', database: 'name' },
  ],
  ['postgres://u@[::1]:5433/name?sslmode=disable', { host: '::1', port: 5433, password: undefined, tls: null }],
  [
    'postgresql://u:a%40b%2F%25%20c@localhost/%E8%81%8C%E7%A7%B0?sslmode=disable',
    { password: 'a@b/% c', database: '职称', port: 5432 },
  ],
  [
    'postgresql:///name?host=/run/postgresql&port=5433&user=u',
    { host: '/run/postgresql', port: 5433, user: 'u', tls: null },
  ],
  ['postgresql://u@%2Fvar%2Frun/name?sslmode=verify-full', { host: '/var/run', tls: null }],
  [
    'postgresql://h?dbname=name&user=u&password=a+b&sslmode=require',
    { host: 'h', user: 'u', password: 'a+b', database: 'name' },
  ],
  ['postgresql://u@h/name?sslmode=require&options=-c%20geqo%3Doff', { options: '-c geqo=off' }],
  [
    'postgresql://u@h/name?sslmode=require&application_name=portal&connect_timeout=9',
    { label: 'portal', connectTimeout: 9000 },
  ],
  ['postgresql://u@h/name?ssl=true', { tls: expect.objectContaining({ verified: false }) }],
  ['postgresql://u@h/name?sslmode=require', { tls: expect.objectContaining({ verified: false }) }],
  [
    `postgresql://u@h/name?sslmode=require&sslrootcert=${encodeURIComponent(certificate)}`,
    { tls: expect.objectContaining({ verified: true }) },
  ],
])('%s is understood whole', async (url, expected) => {
  expect(await resolveAddress(url)).toMatchObject(expected)
})

test('a certificate that is given reaches the client, and each client gets options of its own', async () => {
  const file = encodeURIComponent(certificate)
  const { tls } = await resolveAddress(
    `postgresql://u@h/name?sslmode=verify-ca&sslrootcert=${file}&sslcert=${file}&sslkey=${file}&sslpassword=x`,
  )
  const options = tls!.options()
  expect(options).toMatchObject({ ca: ['PEM'], cert: 'PEM', key: 'PEM', passphrase: 'x', rejectUnauthorized: true })
  expect(tls!.options()).not.toBe(options)
})

test.each([
  ['mysql://u@h/name', '应写成 postgresql://'],
  ['postgresql://u:p@ss@h/name', '%40'],
  ['postgresql://u:50%@h/name', '密码中有不成对的 %'],
  ['postgresql://u%zz@h/name', '用户名中有不成对的 %'],
  ['postgresql://u@h/na%00me', '%00'],
  ['postgresql://u@[::1/name', '应写成'],
  ['postgresql://u@h:70000/name', '端口应是 1–65535'],
  ['postgresql://u@h:x/name', '端口应是 1–65535'],
  ['postgresql://u@h', '没有写数据库名'],
  ['postgresql://u@a,b/name', '只能写一台主机'],
  ['postgresql://u@h/name?sslmod=require', '参数 sslmod 不受支持'],
  ['postgresql://u@h/name?sslmode=required', '参数 sslmode 应是 disable'],
  ['postgresql://u@h/name?sslmode=require&sslmode=disable', '参数 sslmode 写了两次'],
  ['postgresql://u@h/name?options', '名=值'],
  ['postgresql://u@h/name?connect_timeout=soon', 'connect_timeout'],
  ['postgresql://u@h/name?channel_binding=require', '参数 channel_binding'],
  ['postgresql://u@h/name?sslmode=verify-ca', 'sslrootcert'],
  ['postgresql://u@h/name?sslmode=require&sslcert=/x', 'sslcert 和 sslkey'],
  ['postgresql://u@h/name?sslmode=verify-full&sslrootcert=/no/such/file', 'sslrootcert 所指的文件 /no/such/file'],
])('%s is refused by name', async (url, part) => {
  const refused = resolveAddress(url)
  await expect(refused).rejects.toMatchObject({ code: 'DATABASE_URL_INVALID' })
  await expect(refused).rejects.toThrow(part)
})

test('no sentence contains the password', async () => {
  for (const url of ['postgresql://u:geheim@ss@h/name', 'postgresql://u:geheim%@h/name', 'postgresql://u:geheim@h']) {
    await expect(resolveAddress(url)).rejects.not.toThrow('geheim')
  }
})

/** A server that answers an SSLRequest with the letter. */
async function serverSaying(letter: string): Promise<number> {
  const server = createServer((socket) => socket.on('error', () => {}).once('data', () => socket.write(letter)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

test.each(['', '?sslmode=prefer', '?sslmode=allow'])(
  'what leaves encryption open%s is encrypted where the server can',
  async (mode) => {
    const encrypting = await resolveAddress(`postgresql://u@127.0.0.1:${await serverSaying('S')}/name${mode}`)
    expect(encrypting.tls).not.toBeNull()
    const plain = await resolveAddress(`postgresql://u@127.0.0.1:${await serverSaying('N')}/name${mode}`)
    expect(plain.tls).toBeNull()
    expect(protectionOf(plain)).toBe('LOCAL')
  },
)

test('an unencrypted connection to another machine is refused unless it is allowed', async () => {
  const url = 'postgresql://u@db.example/name?sslmode=disable'
  await expect(resolveAddress(url)).rejects.toMatchObject({ code: 'DATABASE_PLAIN_REFUSED' })
  expect(protectionOf(await resolveAddress(url, true))).toBe('PLAIN')
  // 0.0.0.0 is no name of this machine for the portal, but the system connects it to this machine.
  const open = `postgresql://u@0.0.0.0:${await serverSaying('N')}/name?sslmode=prefer`
  await expect(resolveAddress(open)).rejects.toMatchObject({ code: 'DATABASE_PLAIN_REFUSED' })
  expect((await resolveAddress(open, true)).tls).toBeNull()
})
