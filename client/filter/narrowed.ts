import type { DeclarationFilter } from '../graphql/gql/graphql'

type Some = Partial<DeclarationFilter>

/**
 * A filter narrowed by another, as a number under it is: measures hold together, of any other list what is in both. Where
 * that is nothing, what the number says of itself.
 */
export function narrowed(filter: Some, part: Some): Some {
  const lists = Object.entries(part).flatMap(([field, values]) => {
    const own = filter[field as keyof DeclarationFilter]
    if (!Array.isArray(values) || !Array.isArray(own)) return []
    const both = (values as string[]).filter((value) => (own as string[]).includes(value))
    return [[field, both.length > 0 ? both : values] as const]
  })
  const measure = [...new Set([...(filter.measure ?? []), ...(part.measure ?? [])])]
  return { ...filter, ...part, ...Object.fromEntries(lists), measure }
}
