import { defineConfig } from 'vite'

/** Every program that runs on Node: the server, its import worker and the commands. Bundled because decorators need metadata that only a build emits. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'build/server',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        'read-worker': 'server/import/worker/read-worker.ts',
        'hide-worker': 'server/report/public/hide-worker.ts',
        'export-worker': 'server/export/worker/export-worker.ts',
        'problem-worker': 'server/import/problem-workbook/problem-worker.ts',
        import: 'scripts/import.ts',
        'rotate-id-key': 'scripts/rotate-id-key.ts',
        'emit-schema': 'scripts/emit-schema.ts',
        'emit-tables': 'scripts/emit-tables.ts',
        'kill-import': 'scripts/kill-import.ts',
        faults: 'scripts/faults.ts',
        account: 'scripts/account.ts',
        'audit-verify': 'scripts/audit-verify.ts',
        backup: 'scripts/backup.ts',
        'backup-check': 'scripts/backup-check.ts',
        doctor: 'scripts/doctor.ts',
        restore: 'scripts/restore.ts',
        upgrade: 'scripts/upgrade.ts',
        screenshots: 'scripts/screenshots.ts',
        bench: 'scripts/bench.ts',
        'bench-bare-write': 'scripts/bench/bare-write.ts',
        'bench-bare-read': 'scripts/bench/bare-read.ts',
        'bench-plain': 'scripts/bench/plain-server.ts',
        'bench-postgraphile': 'scripts/bench/postgraphile-server.ts',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunk-[hash].js',
        // Chunks run before whatever shares them: each must find what decorators write into.
        banner: "import 'reflect-metadata'",
        // Node keeps the maps of each thread in memory. Positions in stacks need no sources.
        sourcemapExcludeSources: true,
      },
    },
  },
})
