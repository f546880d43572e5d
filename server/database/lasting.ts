import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A file, readable by its owner only, that is whole and survives a power cut once this returns, or isn't there. */
export function writeLasting(file: string, content: string | Buffer): void {
  const draft = `${file}.draft`
  const open = openSync(draft, 'w', 0o600)
  try {
    writeFileSync(open, content)
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
  renameLasting(draft, file)
}

/** Puts a file in another's place, for good once this returns. */
export function renameLasting(from: string, to: string): void {
  renameSync(from, to)
  const folder = openSync(path.dirname(to), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
