import { createAccount, type NewAccount } from '../../server/access/account'
import { hashPassword } from '../../server/access/password/password'
import type { EntityManager } from '../../server/database/orm'

/** A hash carries its cost, so an account that a test only signs in with gets a cheap one. */
export const cheapCost = { memory: 64, passes: 1 }

export const accountForTest = (em: EntityManager, account: NewAccount): Promise<number> =>
  createAccount(em, account, hashPassword(account.password, cheapCost))
