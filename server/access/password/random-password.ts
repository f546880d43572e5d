import { randomInt } from 'node:crypto'

const groups = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789']

/** 16 characters without look-alikes such as 0 and O: 65 random bits, of the three kinds that the policy asks for. */
export function randomPassword(): string {
  const letters = Array.from({ length: 16 }, (_, position) => {
    const group = groups[position % groups.length]!
    return group[randomInt(group.length)]
  })
  return letters.join('')
}
