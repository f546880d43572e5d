import { countyLabel } from '../../schema/vocabulary'
import type { ContactInput } from '../graphql/gql/graphql'
import { useLabel } from '../locale/label'

/** The name of the office that a contact belongs to. */
export function useContactOwner() {
  const { word } = useLabel()
  return (kind: ContactInput['kind'], key: string): string =>
    kind === 'CITY_HR' || kind === 'COUNTY_HR' ? word(countyLabel, key) : key
}
