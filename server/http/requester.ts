import type { Viewer } from '../access/session/viewer'
import { addressBlock } from './address-block'

/** For whom a request counts: the account that is signed in, otherwise the block of addresses it came from. */
export const requesterOf = (viewer: Pick<Viewer, 'accountId'> | null, address: string): string =>
  viewer ? accountKey(viewer.accountId) : addressBlock(address)

export const accountKey = (accountId: number): string => `account ${accountId}`
