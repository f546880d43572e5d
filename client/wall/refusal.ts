import type { ErrorCode } from '../graphql/gql/graphql'

/** Answers after which a screen shows no figures: asking again changes nothing until somebody gives it a link. */
export const refusals = [
  'WALL_LINK_UNKNOWN',
  'WALL_LINK_EXPIRED',
  'WALL_LINK_REVOKED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
] as const satisfies readonly ErrorCode[]

export type Refusal = (typeof refusals)[number]

/** Null for an answer that may be another one in a moment, such as that of a portal that starts. */
export async function refusalOf(response: Response): Promise<Refusal | null> {
  const { error } = (await response.json().catch(() => ({}))) as { error?: { code?: string } }
  return refusals.find((code) => code === error?.code) ?? null
}
