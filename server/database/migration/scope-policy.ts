// For migrations from 035 on. Earlier ones have the same text of their own, as a released migration is never edited; once
// 035 is released, neither is this.

/** What the transaction's scope says of something; null if nothing is set. */
export const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`

export const list = (name: string) =>
  `(select string_to_array(current_setting('scope.${name}', true), E'\\x1f'))::text[]`

/** The rows of the viewer's scope, in a table with county, committee and supervisor: the policy of `declaration` (003-scope). */
export const ownRows = `(${setting('all')} = 'on' or county = any(${list('counties')}) or committee = any(${list('committees')})
  or supervisor = any(${list('departments')}))`
