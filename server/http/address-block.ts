import { isIPv6 } from 'node:net'

/** The groups of a part of an IPv6 address; the last one may be written as an IPv4 address. */
function groupsOf(part: string): string[] {
  return part.split(':').flatMap((group) => {
    if (!group.includes('.')) return group === '' ? [] : [group.toLowerCase().replace(/^0+(?=.)/, '')]
    const [a, b, c, d] = group.split('.').map(Number) as [number, number, number, number]
    return [(a * 256 + b).toString(16), (c * 256 + d).toString(16)]
  })
}

function allGroups(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]!.split('::')
  if (tail === undefined) return groupsOf(head)
  const [before, after] = [groupsOf(head), groupsOf(tail)]
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after]
}

/**
 * The block of addresses that count as one: an IPv4 address itself, or the /64 of an IPv6 address, because every computer
 * chooses among the 2⁶⁴ addresses of its network. What isn't an address is returned unchanged.
 */
export function addressBlock(address: string): string {
  if (!isIPv6(address)) return address
  const groups = allGroups(address)
  const isMapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'
  if (!isMapped) return `${groups.slice(0, 4).join(':')}::/64`
  return groups
    .slice(6)
    .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
    .join('.')
}
