import { remarkText } from '../access/personal-data/plain-text'
import { RecordTextError } from './error'

/** The text as it is stored; null when it is empty. @throws RecordTextError when it is too long */
export function cleanText(name: string, text: string | null | undefined, longest: number): string | null {
  const clean = remarkText(text)
  if (clean && clean.length > longest) {
    throw new RecordTextError(`${name}最多 ${longest} 字，现在是 ${clean.length} 字。`)
  }
  return clean
}

/** @throws RecordTextError when the text is empty or too long */
export function requiredText(name: string, text: string | null | undefined, longest: number): string {
  const clean = cleanText(name, text, longest)
  if (!clean) throw new RecordTextError(`请填写${name}。`)
  return clean
}
