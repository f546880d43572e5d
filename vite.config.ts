import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

// The client's build; the server's is vite.server.config.ts.
export default defineConfig({
  root: 'client',
  plugins: [vue()],
  build: { outDir: '../build/client', emptyOutDir: true },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/session', '/imports', '/workbooks', '/health'].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
})
