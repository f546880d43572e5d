import path from 'node:path'

/** @typedef {import('rolldown').OutputChunk & { viteMetadata?: { importedCss: Set<string> } }} Chunk */

/**
 * The files that a module is loaded with, without those of the page itself.
 *
 * @param {readonly Chunk[]} chunks @param {Chunk} first
 */
function filesOf(chunks, first) {
  const found = new Set([first])
  for (const chunk of found) for (const next of chunks) if (chunk.imports.includes(next.fileName)) found.add(next)
  // Of styles those of a page come after those that it shares with others.
  return [...found].toReversed().flatMap((chunk) => [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])])
}

/**
 * Names in index.html the files of some modules, as links that a browser ignores until `client/inside-soon.ts` has them
 * fetched. Without `href`: Vite fetches the files of a module together, except those that a link of the page has already.
 *
 * @param {string} client the folder of the sources
 * @param {readonly string[]} modules
 * @param {readonly string[]} workers their names; the build makes a file of each apart
 * @returns {import('vite').Plugin}
 */
export function storedSoon(client, modules, workers) {
  const wanted = modules.map((module) => path.resolve(client, module))
  return {
    name: 'stored-soon',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path: page }) {
        if (!bundle || page !== '/index.html') return []
        const chunks = /** @type {Chunk[]} */ (Object.values(bundle).filter(({ type }) => type === 'chunk'))
        const roots = wanted.flatMap((module) => chunks.filter(({ facadeModuleId }) => facadeModuleId === module))
        const isWorker = (/** @type {string} */ file) =>
          workers.some((name) => path.basename(file).startsWith(`${name}-`))
        const files = [...roots.flatMap((chunk) => filesOf(chunks, chunk)), ...Object.keys(bundle).filter(isWorker)]
        return [...new Set(files)]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            injectTo: 'head',
            attrs: {
              rel: 'stored-soon',
              crossorigin: '',
              'data-href': `./${file}`,
              as: isWorker(file) ? 'worker' : file.endsWith('.css') ? 'style' : 'script',
            },
          }))
      },
    },
  }
}
