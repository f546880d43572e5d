import type { Home } from './home'

/**
 * How PostgreSQL's programs are run: as the home's user, from a folder anybody can be in, without the surrounding
 * `PG…`, locale and library settings.
 */
export function programOptions({ user }: Home) {
  return {
    cwd: '/',
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', LANG: 'C' },
    ...(user && { uid: user.uid, gid: user.gid }),
  }
}
