import { maskIdNumbersIn } from '../access/id-number-cipher'
import { RecordTextError } from './error'

/** Trimmed, null when nothing was written; ID numbers that people paste into remarks are masked. */
export function cleanText(name: string, text: string | null | undefined, longest: number): string | null {
  const clean = maskIdNumbersIn(text?.trim() ?? '')
  if (clean.length > longest) throw new RecordTextError(`${name}最多 ${longest} 字，现在是 ${clean.length} 字。`)
  return clean || null
}

/** @throws RecordTextError when nothing was written */
export function requiredText(name: string, text: string | null | undefined, longest: number): string {
  const clean = cleanText(name, text, longest)
  if (!clean) throw new RecordTextError(`请填写${name}。`)
  return clean
}
