import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')
const folders = ['schema', 'server', 'client', 'scripts']

/** Every source file with the project files it imports, both relative to the root. */
function imports(): Map<string, string[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file))
      .filter((file) => /\.(ts|vue|mjs)$/.test(file) && !file.includes('graphql/gql')),
  )
  return new Map(files.map((file) => [file, importsOf(file, files)]))
}

function importsOf(file: string, files: string[]): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const specifiers = [...text.matchAll(/(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]/g)]
  return specifiers.flatMap(([statement, specifier]) => {
    // An import of a type creates no dependency at run time.
    if (/^(import|export) type /.test(statement)) return []
    const target = path.join(path.dirname(file), specifier!)
    const found = [target, `${target}.ts`, path.join(target, 'index.ts')].find((name) => files.includes(name))
    return found ? [found] : []
  })
}

/** Every source file with the project files that it needs at run time, relative to the root. */
export const graph = imports()

export interface Arrow {
  from: string
  to: string
}

export const arrows: readonly Arrow[] = [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to })))
