import type { AccountFieldsFragment } from '../graphql/gql/graphql'

export type ShownAccount = AccountFieldsFragment

/** A temporary password that was just told. */
export interface Secret {
  name: string
  username: string
  password: string
  until: string | null
}

type State = 'active' | 'disabled' | 'temporary' | 'initial' | 'expired'

/** What an officer should know of an account before it is phoned about. */
export function stateOf({ disabled, mustChangePassword, passwordExpiresAt }: ShownAccount, now = new Date()): State {
  if (disabled) return 'disabled'
  if (!mustChangePassword) return 'active'
  if (!passwordExpiresAt) return 'initial'
  return new Date(passwordExpiresAt) > now ? 'temporary' : 'expired'
}
