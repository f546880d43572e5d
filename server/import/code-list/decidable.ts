import { WordKind } from '../../../schema/vocabulary'

/** Longer than any word of a code list, shorter than a sentence. */
const maxWordLength = 40
/** A reason of a return is a sentence. */
const maxReasonLength = 200

export const longestWord = (kind: WordKind) => (kind === WordKind.RETURN_REASON ? maxReasonLength : maxWordLength)

/** Whether a text contains an ID or phone number, also with gaps or full-width digits, or a masked one. */
export const holdsNumber = (text: string) => /(\d[\s-]*){7}|\*{4}/.test(text.normalize('NFKC'))

/**
 * Whether a text may be stored as an unknown word, for a person to decide. In a shifted column the text may be an ID
 * number, a phone number or a sentence, which must not be stored.
 */
export const isDecidable = (text: string, longest = maxWordLength) =>
  text.length > 0 && text.length <= longest && !holdsNumber(text)
