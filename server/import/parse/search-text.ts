import { normaliseText } from '../normalise'
import { initialsOf, nameInitialsOf } from './initials'

/**
 * Text as it is searched for and searched in: full-width is half-width, capitals are small, every middle dot is one, and
 * there is no space, since within a Chinese name it says nothing. The database keeps rows in this form.
 */
export function foldSearch(text: string): string {
  return normaliseText(text)
    .replace(/[•‧・．.∙⋅]/g, '·')
    .replace(/\s/g, '')
    .toLowerCase()
}

/** What a declaration is found by, a line each: number, name, its initials, employer, its initials. */
export function searchTextOf(platformNo: string, name: string, employer: string): string {
  return [platformNo, name, nameInitialsOf(name), employer, initialsOf(employer)].map(foldSearch).join('\n')
}
