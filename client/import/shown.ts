import type { ImportRowsQuery, ImportRunQuery, UnknownWordsQuery } from '../graphql/gql/graphql'

/** An import with the fields that its page shows. */
export type ShownRun = NonNullable<ImportRunQuery['importRun']>

/** A row of an import's plan. */
export type ShownRow = NonNullable<ImportRowsQuery['importRun']>['rows'][number]

/** A word that a person has to decide. */
export type ShownWord = NonNullable<UnknownWordsQuery['importRun']>['unknownWords'][number]
