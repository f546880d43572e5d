/** Longer than any word of a list, shorter than a sentence. */
export const longestWord = 40

/**
 * Whether a text may be kept as a word for a person to decide: a shifted column puts ID numbers, phones and whole
 * sentences where words belong, and those are kept nowhere.
 */
export function isDecidable(text: string): boolean {
  return text.length > 0 && text.length <= longestWord && !/(\d[\s-]*){7}/.test(text.normalize('NFKC'))
}
