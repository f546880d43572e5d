import { roles } from '../../schema/role'
import type { AccountFieldsFragment } from '../graphql/gql/graphql'

export type ShownAccount = AccountFieldsFragment

/** A new temporary password. It is shown once. */
export interface Secret {
  name: string
  username: string
  password: string
  until: string | null
}

type State = 'active' | 'disabled' | 'temporary' | 'initial' | 'expired' | 'ungranted'

/** The account's state as the table shows it. */
export function stateOf(
  { disabled, mustChangePassword, passwordExpiresAt, rightsGranted }: ShownAccount,
  now = new Date(),
): State {
  if (disabled) return 'disabled'
  if (!rightsGranted) return 'ungranted'
  if (!mustChangePassword) return 'active'
  if (!passwordExpiresAt) return 'initial'
  return new Date(passwordExpiresAt) > now ? 'temporary' : 'expired'
}

/** What can be done to an account besides editing it. */
export type AccountAct = 'reset' | 'disable' | 'enable' | 'unlock' | 'factor'

/** Whether nobody can change the account in the portal: it is an officer's, and the officers are separated. */
export const isKept = ({ role }: Pick<ShownAccount, 'role'>, separated: boolean): boolean =>
  separated && roles[role].officer
