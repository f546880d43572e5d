import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

// Another realm of graphql ("GraphQLSchema from another realm") appears without the alias.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }]

// Never Beijing's zone, so that whoever relies on the process's zone is found out.
process.env.TZ = 'UTC'

/**
 * `x.test.ts` facts about pure functions; `x.db.test.ts` on the real database and HTTP; `x.browser.test.ts` in
 * Chromium; `test/client` the client's own, in happy-dom.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.db.test.ts', 'test/**/*.browser.test.ts', 'test/client/**'],
          setupFiles: ['test/support/metadata.ts'],
        },
      },
      {
        plugins: [vue()],
        test: { name: 'client', include: ['test/client/**/*.test.ts'], environment: 'happy-dom' },
      },
      {
        resolve: { alias },
        test: {
          name: 'server',
          include: ['test/**/*.db.test.ts', 'test/**/*.browser.test.ts'],
          setupFiles: ['test/support/metadata.ts'],
          globalSetup: ['test/support/cluster.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
