import type { Value, Words } from './value'

/** Labels of the codes; empty when the kind of value has no code list. */
export const codeWords = (value: Value | undefined): Words =>
  value?.kind === 'code' || value?.kind === 'codes' ? value.words : {}
