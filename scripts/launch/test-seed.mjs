/**
 * The seed by which a run chooses from long tables of cases (`test/support/some.ts`): the number of the day, so that each
 * day tries other cases, or TEST_SEED, which repeats an earlier run.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export const testSeed = (env) => env.TEST_SEED ?? String(Math.floor(Date.now() / 86_400_000))
