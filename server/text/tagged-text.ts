/** A text with names in two braces: `共{{参评}}件` has the texts 共 and 件 and one name between them. */
export interface TaggedText {
  texts: string[]
  tags: string[]
}

/** Full-width braces are the same. */
const tagged = /[{｛]{2}([^{}｛｝]*)[}｝]{2}/g

/** Null for a text without such a name. */
export function taggedText(text: string): TaggedText | null {
  const parts = text.split(tagged)
  if (parts.length === 1) return null
  return { texts: parts.filter((_, at) => at % 2 === 0), tags: parts.filter((_, at) => at % 2 === 1) }
}
