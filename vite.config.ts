import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { chunkName } from './scripts/chunks.mjs'
import { compressBuild } from './scripts/compress-build.mjs'
import { guidePages } from './scripts/guide-pages.mjs'
import { inlineDocuments } from './scripts/inline-documents.mjs'
import { offlinePage } from './scripts/offline-page.mjs'
import { storedSoon } from './scripts/stored-soon.mjs'

const portal = 'http://127.0.0.1:4000'

/** Parts of libraries that the client doesn't use. */
const define = { __VUE_OPTIONS_API__: false, __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false }

// The client's build; the server's is vite.server.config.ts.
export default defineConfig({
  root: 'client',
  // Relative addresses, because the path below which a proxy publishes the portal is known only when it starts.
  base: './',
  plugins: [
    inlineDocuments('client'),
    vue(),
    guidePages(),
    offlinePage({ entry: 'verify/offline.ts', fileName: 'verify-offline.js', define }),
    storedSoon('client', ['inside.ts', 'layout/StartPage.vue', 'overview/OverviewPage.vue'], ['picture-worker']),
    compressBuild(),
  ],
  define,
  // The portal, and 大屏 as a separate page.
  build: {
    outDir: '../build/client',
    emptyOutDir: true,
    rolldownOptions: {
      input: ['client/index.html', 'client/wall.html'],
      output: {
        codeSplitting: {
          groups: [{ name: chunkName('client'), debugName: 'loaded together', includeDependenciesRecursively: false }],
        },
      },
    },
  },
  server: {
    proxy: {
      ...Object.fromEntries(
        ['/session', '/imports', '/workbooks', '/health', '/wall-session', '/wall-figures'].map((path) => [
          path,
          portal,
        ]),
      ),
      // Exactly this path: the client's own sources lie below /graphql/.
      // The host stays the page's own, which is what the socket's origin is held against.
      '^/graphql$': { target: portal, ws: true },
    },
  },
})
