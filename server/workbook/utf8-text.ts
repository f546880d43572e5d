/** Says of the characters below 128 which a text can't have as they are. */
export function specialCharacters(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (characters.test(String.fromCharCode(code)) ? 1 : 0))
}

/** Text as UTF-8 in bytes that are used again and again: as strings, a long list spent its time on collecting them. */
export class Utf8Text {
  #bytes: Buffer
  #length = 0

  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafeSlow(size)
  }

  get length(): number {
    return this.#length
  }

  /** What was written up to now; overwritten after `cut`. */
  written(length = this.#length): Buffer {
    return this.#bytes.subarray(0, length)
  }

  /** Forgets what is after so many bytes. */
  cut(length = 0): void {
    this.#length = length
  }

  bytes(added: Uint8Array): void {
    const bytes = this.#withRoom(added.length)
    let at = this.#length
    for (let from = 0; from < added.length; from += 1) bytes[at++] = added[from]!
    this.#length = at
  }

  byte(added: number): void {
    this.#withRoom(1)[this.#length++] = added
  }

  any(text: string): void {
    // A unit of UTF-16 takes at most three bytes.
    this.#length += this.#withRoom(text.length * 3).write(text, this.#length)
  }

  /** Writes a text unless it has special characters, or any that take two units of UTF-16. @returns whether it was written */
  plain(text: string, special: Uint8Array): boolean {
    const bytes = this.#withRoom(text.length * 3)
    let at = this.#length
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index)
      if (unit < 0x80) {
        if (special[unit] === 1) return false
        bytes[at++] = unit
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6)
        bytes[at++] = 0x80 | (unit & 0x3f)
      } else {
        if ((unit >= 0xd800 && unit < 0xe000) || unit >= 0xfffe) return false
        bytes[at++] = 0xe0 | (unit >> 12)
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f)
        bytes[at++] = 0x80 | (unit & 0x3f)
      }
    }
    this.#length = at
    return true
  }

  #withRoom(count: number): Buffer {
    const wanted = this.#length + count
    if (wanted > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(wanted, this.#bytes.length * 2))
      this.#bytes.copy(larger, 0, 0, this.#length)
      this.#bytes = larger
    }
    return this.#bytes
  }
}
