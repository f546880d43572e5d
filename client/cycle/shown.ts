import type { CycleQuery } from '../graphql/gql/graphql'

/** A cycle as its page shows it. */
export type ShownCycle = NonNullable<CycleQuery['cycle']>
