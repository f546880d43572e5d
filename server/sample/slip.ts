import { Random } from './random'
import { rarityFactor } from './size'
import type { Setting } from './story'

/**
 * Planted mistakes, so that every rule finds a few each year: how many per thousand of the declarations that the rule
 * examines. Mistakes that are part of the stories (short notices, late checks, forgotten desks) aren't listed.
 */
const perThousand = {
  R01: 1.5,
  R07: 1.5,
  R09: 1.5,
  R10: 2,
  R12: 250,
  R17: 2.5,
  R18: 2,
  R19: 3,
  R20: 2,
  R22: 2,
  R23: 2,
  R24: 25,
  R25: 60,
  R26: 1,
  R30: 50,
  R31: 40,
  R33: 20,
  R35: 25,
  R36: 25,
  R37: 70,
  R38: 40,
  R39: 15,
  R40: 1.5,
  R41: 1,
  R42: 60,
  R43: 60,
  R45: 1,
  R46: 0.2,
  R48: 0.8,
} as const

/** Per thousand. Rarer mistakes are planted more often in a small sample, so that it has as many of them. */
const rare = 5

export type PlantedRule = keyof typeof perThousand

/**
 * Whether the year's `number`-th declaration breaks this rule. It has its own random sequence, so that planting a mistake
 * doesn't change other draws.
 */
export function slips(
  rule: PlantedRule,
  { seed, year, count }: Pick<Setting, 'seed' | 'year' | 'count'>,
  number: number,
): boolean {
  const share = perThousand[rule]
  const chance = share < rare ? share * rarityFactor(count) : share
  return new Random(seed, 'slip', year, number, rule).chance(chance / 1000)
}
