import type { Home } from './home'

/**
 * Options to spawn PostgreSQL's programs: as the home's user, in a folder that every user can enter, and without the
 * environment's `PG…`, locale and library variables.
 */
export function programOptions({ user }: Home) {
  return {
    cwd: '/',
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', LANG: 'C' },
    ...(user && { uid: user.uid, gid: user.gid }),
  }
}
