import type { DeclarationQuery } from '../graphql/gql/graphql'

/** A declaration as the drawer shows it. */
export type ShownDeclaration = NonNullable<DeclarationQuery['declaration']>
