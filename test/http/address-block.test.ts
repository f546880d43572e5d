import { expect, test } from 'vitest'
import { addressBlock } from '../../server/http/address-block'

test.each([
  ['10.4.0.1', '10.4.0.1'],
  ['::ffff:10.4.0.1', '10.4.0.1'],
  ['::ffff:a04:1', '10.4.0.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::10.4.0.1', '64:ff9b:0:0::/64'],
  ['local', 'local'],
])('%s counts as %s', (address, block) => {
  expect(addressBlock(address)).toBe(block)
})

test('all addresses of one /64 count as one, and the next /64 as another', () => {
  const hosts = ['::', '::1', ':ffff:ffff:ffff:ffff', ':0:0:1:0']
  expect(new Set(hosts.map((host) => addressBlock(`2001:db8:0:7${host}`))).size).toBe(1)
  expect(addressBlock('2001:db8:0:8::1')).not.toBe(addressBlock('2001:db8:0:7::1'))
})
