/** Longer than any word of a list, shorter than a sentence. */
export const longestWord = 40

/** Whether a text holds a document's or a phone's number, whatever its widths and gaps, or what masking left of one. */
export const holdsNumber = (text: string) => /(\d[\s-]*){7}|\*{4}/.test(text.normalize('NFKC'))

/**
 * Whether a text may be kept as a word for a person to decide: a shifted column puts ID numbers, phones and whole
 * sentences where words belong, and those are kept nowhere.
 */
export const isDecidable = (text: string) => text.length > 0 && text.length <= longestWord && !holdsNumber(text)
