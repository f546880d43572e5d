import path from 'node:path'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'

/**
 * Builds the program of the page that works from a disk: one script with its libraries and styles.
 *
 * @param {{ entry: string, fileName: string, define: Record<string, unknown> }} page entry below the root
 * @returns {import('vite').Plugin}
 */
export function offlinePage({ entry, fileName, define }) {
  let root = ''
  return {
    name: 'offline-page',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async generateBundle() {
      const built = await build({
        configFile: false,
        root,
        logLevel: 'warn',
        plugins: [vue()],
        define: { ...define, 'process.env.NODE_ENV': '"production"' },
        build: { write: false, lib: { entry: path.join(root, entry), formats: ['iife'], name: 'verifyPage' } },
      })
      const [bundle] = [built].flat()
      if (!bundle || !('output' in bundle)) throw new Error('nothing was built')
      const script = bundle.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n')
      const css = bundle.output.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join('\n')
      const style = `document.head.appendChild(document.createElement('style')).textContent=${JSON.stringify(css)};`
      this.emitFile({ type: 'asset', fileName, source: `${style}\n${script}` })
    },
  }
}
