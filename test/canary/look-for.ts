import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** The forms that a text may have in a file: plain, percent-encoded, in UTF-16, and in full-width digits. */
function shapesOf(text: string): Buffer[] {
  const fullWidth = text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const texts = new Set([text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1), fullWidth])
  return [
    ...[...texts].map((shape) => Buffer.from(shape)),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('hex')),
    Buffer.from(Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -2)),
  ]
}

/** The canaries that occur in the bytes. */
export function canariesIn(bytes: Buffer, canaries: Record<string, string>): string[] {
  return Object.entries(canaries)
    .filter(([, text]) => shapesOf(text).some((shape) => bytes.includes(shape)))
    .map(([name]) => name)
}

/** All files below a folder that contain a canary, with its name. */
export function canariesBelow(folder: string, canaries: Record<string, string>): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = path.join(folder, name)
    if (!statSync(file).isFile()) return []
    const found = canariesIn(readFileSync(file), canaries)
    return found.length > 0 ? [`${name}: ${found.join()}`] : []
  })
}
