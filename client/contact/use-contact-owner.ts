import { countyLabel } from '../../schema/vocabulary'
import type { ContactInput } from '../graphql/gql/graphql'
import { useCycles } from '../portal/use-cycles'
import { useLabel } from '../locale/label'

/** The name of the office that a contact belongs to. */
export function useContactOwner() {
  const { word } = useLabel()
  const { bodyName } = useCycles()
  return (kind: ContactInput['kind'], key: string): string => {
    if (kind === 'COMMITTEE') return bodyName(key)
    return kind === 'CITY_HR' || kind === 'COUNTY_HR' ? word(countyLabel, key) : key
  }
}
