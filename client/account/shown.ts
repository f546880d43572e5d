import type { AccountFieldsFragment } from '../graphql/gql/graphql'

export type ShownAccount = AccountFieldsFragment

/** A new temporary password. It is shown once. */
export interface Secret {
  name: string
  username: string
  password: string
  until: string | null
}

type State = 'active' | 'disabled' | 'temporary' | 'initial' | 'expired'

/** The account's state as the table shows it. */
export function stateOf({ disabled, mustChangePassword, passwordExpiresAt }: ShownAccount, now = new Date()): State {
  if (disabled) return 'disabled'
  if (!mustChangePassword) return 'active'
  if (!passwordExpiresAt) return 'initial'
  return new Date(passwordExpiresAt) > now ? 'temporary' : 'expired'
}
