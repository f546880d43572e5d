import { countyLabel } from '../../schema/vocabulary'
import type { ContactInput } from '../graphql/gql/graphql'
import { useLabel } from '../locale/label'

/** Whose contact it is, by name. */
export function useWhose() {
  const { word } = useLabel()
  return (kind: ContactInput['kind'], key: string): string =>
    kind === 'CITY_HR' || kind === 'COUNTY_HR' ? word(countyLabel, key) : key
}
