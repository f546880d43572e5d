import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/**
 * Writes the built scripts and styles compressed beside themselves, as the server sends them.
 *
 * @returns {import('vite').Plugin}
 */
export function compressBuild() {
  let folder = ''
  return {
    name: 'compress-build',
    apply: 'build',
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir)
    },
    closeBundle() {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(js|css|svg)$/.test(file),
      )
      for (const file of files) {
        const whole = path.join(folder, file)
        const content = readFileSync(whole)
        writeFileSync(`${whole}.gz`, gzipSync(content, { level: 9 }))
        writeFileSync(`${whole}.br`, brotliCompressSync(content))
      }
    },
  }
}
