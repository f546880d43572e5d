import type { DeclarationFilter } from '../graphql/gql/graphql'

type Some = Partial<DeclarationFilter>

/**
 * The filter of the rows behind a number: the page's filter combined with what the number counts. Measures are added. Of
 * any other list the common values are kept, or, if there are none, the number's own values.
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

const asked = (filter: Some, field: string) => [filter[field as keyof DeclarationFilter] ?? []].flat().toSorted().join()

/** Whether a filter narrowed to `part` would be another one. */
export function narrows(filter: Some, part: Some): boolean {
  const both = narrowed(filter, part)
  return Object.keys(part).some((field) => asked(both, field) !== asked(filter, field))
}
