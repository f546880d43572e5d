import { serverEnv } from './server-flags.mjs'

/**
 * The environment in which a command of the launcher starts the server. `serve` is real service: the portal refuses there
 * what is meant for demonstrations and development.
 *
 * @param {'start' | 'serve' | 'dev'} command @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvOf(command, env) {
  const all = { ...env, ...serverEnv }
  if (command === 'serve') return { ...all, SAMPLE_DATA: '0', NODE_ENV: 'production' }
  return { ...all, SAMPLE_DATA: command === 'start' ? env.SAMPLE_DATA || '1' : '1' }
}
