import { BlockList, isIP } from 'node:net'
import { PortalError } from '../errors'

/** Whether a connection from the address comes from a reverse proxy whose X-Forwarded-… headers are believed. */
export type IsTrusted = (address: string) => boolean

export const isLoopbackAddress = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address)

/** A proxy on this machine. */
export const standardProxies = '127.0.0.0/8,::1'

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * @param text addresses and networks separated by commas, such as `10.0.0.5, 10.1.0.0/24, fd00::/8`
 * @throws PortalError TRUST_PROXY_INVALID
 */
export function parseProxies(text: string): IsTrusted {
  const list = new BlockList()
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [, address, bits] = /^([^/]+?)(?:\/(\d{1,3}))?$/.exec(entry) ?? []
    const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address ?? '')]!
    const prefix = bits === undefined ? longest : Number(bits)
    // A prefix of 0 would believe everybody.
    if (!address || longest === 0 || prefix < 1 || prefix > longest) {
      throw new PortalError(
        'TRUST_PROXY_INVALID',
        `TRUST_PROXY 应是反向代理的 IP 地址或网段，用逗号分开，如 10.0.0.5,10.1.0.0/24；“${entry}”不是。`,
      )
    }
    list.addSubnet(address, prefix, familyOf(address))
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address))
}
