import type { DocumentNode } from 'graphql'

const documents = new WeakSet<DocumentNode>()

/**
 * Queries whose answers hold only numbers and names that no action changes: a count is outdated as a whole. So the cache
 * needn’t take an answer apart into objects and put it together again, which takes longer than drawing it.
 */
export function counted(...queries: readonly DocumentNode[]): void {
  for (const query of queries) documents.add(query)
}

export const isCounted = (document: DocumentNode) => documents.has(document)
