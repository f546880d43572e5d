import type { ContactInput, DeclarationFilter, Desk, MissingContactsQuery } from '../graphql/gql/graphql'

/** Whose contact is that of the desk where a declaration is. */
export type Owner = Pick<ContactInput, 'kind' | 'key'>

interface Place {
  desk: Desk
  committee?: string | null
  county?: string | null
  supervisor?: string | null
  /** Name of the employer, which also speaks for its applicants. */
  employer?: string | null
}

/** Null for an office without a name. */
export function ownerOf({ desk, committee, county, supervisor, employer }: Place): Owner | null {
  if (desk === 'CITY_HR') return { kind: 'CITY_HR', key: '650500' }
  if (desk === 'COUNTY_HR') return county ? { kind: 'COUNTY_HR', key: county } : null
  if (desk === 'SUPERVISOR') return supervisor ? { kind: 'SUPERVISOR', key: supervisor } : null
  if (desk === 'COMMITTEE') return committee ? { kind: 'COMMITTEE', key: committee } : null
  return employer ? { kind: 'EMPLOYER', key: employer } : null
}

/** The filter for the declarations that are with an office, or with its applicants. */
export function filterOfOwner({
  kind,
  key,
  employers,
}: Pick<MissingContactsQuery['missingContacts'][number], 'kind' | 'key' | 'employers'>): Partial<DeclarationFilter> {
  if (kind === 'EMPLOYER') return { desk: ['EMPLOYER', 'APPLICANT'], employer: employers }
  if (kind === 'COMMITTEE') return { desk: [kind], committee: [key] }
  if (kind === 'COUNTY_HR') return { desk: [kind], county: [key] }
  return { desk: [kind], ...(kind === 'SUPERVISOR' && { supervisor: [key] }) }
}
