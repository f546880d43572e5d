import { randomInt } from 'node:crypto'

const groups = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789']

/** 16 characters that can’t be mistaken for one another on a screen: 65 random bits, three kinds for the policy. */
export function randomPassword(): string {
  const letters = Array.from({ length: 16 }, (_, position) => {
    const group = groups[position % groups.length]!
    return group[randomInt(group.length)]
  })
  return letters.join('')
}
