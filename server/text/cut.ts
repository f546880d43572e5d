/** The first characters of a text. `slice` would cut a character of two code units (𠮷) in half, which no JSON column accepts. */
export function cut(text: string, characters: number): string {
  if (text.length <= characters) return text
  return [...text.slice(0, characters * 2)].slice(0, characters).join('')
}
