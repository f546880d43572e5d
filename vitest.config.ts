import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { longestFirst, restingFiles } from './scripts/launch/slow-file.mjs'
import { testSeed } from './scripts/launch/test-seed.mjs'

// Another realm of graphql ("GraphQLSchema from another realm") appears without the alias.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }]

// Never Beijing's zone, so that whoever relies on the process's zone is found out.
process.env.TZ = 'UTC'

// Vitest empties style sheets, also the one whose colours the charts of workbooks take.
const css = { include: [/schema\/colour\.css/] }

process.env.TEST_SEED = testSeed(process.env)

/** `npm test` sets it: only some of the slow files run. Files that are asked for by name always run. */
const isRotating = process.env.TEST_ROTATION === '1'
const resting = isRotating ? restingFiles(process.env.TEST_SEED).map((file) => `test/${file}.test.ts`) : []

const slow = ['heavy', 'db', 'browser'].map((kind) => `test/**/*.${kind}.test.ts`)

/**
 * Facts about the sources, the contract and the launcher: they read the repository, build the schema or start programs.
 * Also `x.http.test.ts`: a part of the HTTP server by itself.
 */
const repository = ['house', 'launch', 'schema', 'config', 'graphql'].map((folder) => `test/${folder}/**/*.test.ts`)
repository.push('test/**/*-doc.test.ts', 'test/**/*.http.test.ts', 'test/database/migration.test.ts')
repository.push('test/access/{declared-permission,undeclared-root-field}.test.ts', 'test/runbook/page.test.ts')
repository.push('test/equal-words/registered.test.ts', 'test/filter/{address,url}.test.ts')

/** Ends a test that hangs. On a busy machine a test takes ten times as long as on a quiet one. */
const testTimeout = 300_000

/** Within each group and project. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groups = Map.groupBy(await super.sort(files), ({ project }) => project.name)
    const nameOf = ({ moduleId }: TestSpecification) => /test\/(.*)\.test\.ts$/.exec(moduleId)?.[1] ?? ''
    return [...groups.values()].flatMap((group) => longestFirst(group, nameOf))
  }
}

/**
 * `x.test.ts` facts about pure functions, all in some seconds, and about the repository; `x.heavy.test.ts` what needs whole files, worker threads,
 * other programs or slow hashes; `x.db.test.ts` on the real database and HTTP; `x.browser.test.ts` in Chromium;
 * `test/client` the client's own, in happy-dom.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          css,
          include: ['test/**/*.test.ts'],
          exclude: [...slow, ...repository, 'test/client/**'],
          setupFiles: ['test/support/metadata.ts'],
          // Pure functions leave nothing behind that another file would meet.
          isolate: false,
          pool: 'threads',
          maxWorkers: 2,
          testTimeout,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'repository',
          css,
          include: repository,
          exclude: slow,
          setupFiles: ['test/support/metadata.ts'],
          isolate: false,
          pool: 'threads',
          maxWorkers: 2,
          testTimeout,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'heavy',
          css,
          isolate: false,
          include: ['test/**/*.heavy.test.ts'],
          exclude: resting,
          setupFiles: ['test/support/metadata.ts'],
          testTimeout,
          hookTimeout: 300_000,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [vue()],
        test: {
          name: 'client',
          css,
          include: ['test/client/**/*.test.ts'],
          environment: 'happy-dom',
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'server',
          css,
          include: ['test/**/*.db.test.ts', 'test/**/*.browser.test.ts'],
          exclude: resting,
          setupFiles: ['metadata', 'processor-time', 'drop-clones'].map((name) => `test/support/${name}.ts`),
          globalSetup: ['test/support/cluster.ts'],
          // Loading the server's modules costs 3 s, and a file owns what it changes: its portal, database and folders.
          isolate: false,
          testTimeout,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
