import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes a file with mode 0600. Once this returns it survives a power cut; the file is never incomplete. */
export function writeDurably(file: string, content: string | Buffer): void {
  const draft = `${file}.draft`
  const open = openSync(draft, 'w', 0o600)
  try {
    writeFileSync(open, content)
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
  renameDurably(draft, file)
}

/** Renames a file, replacing another; once this returns it survives a power cut. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to)
  const folder = openSync(path.dirname(to), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
