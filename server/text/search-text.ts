import { foldSearch } from '../../schema/vocabulary'
import { initialsOf, nameInitialsOf } from './initials'

/** The text in which a declaration is searched, one line each: number, name, its initials, employer, its initials. */
export function searchTextOf(platformNo: string, name: string, employer: string): string {
  return [platformNo, name, nameInitialsOf(name), employer, initialsOf(employer)].map(foldSearch).join('\n')
}
