import type { Value, Words } from './value'

/** The words of its codes; none where it holds no codes of a closed list. */
export const codeWords = (value: Value | undefined): Words =>
  value?.kind === 'code' || value?.kind === 'codes' ? value.words : {}
