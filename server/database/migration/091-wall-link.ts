import { Migration } from '@mikro-orm/migrations'

/**
 * Links with which screens show 大屏 without an account. Like sessions, they are read and written as the owner: the
 * request's role has no right to this table.
 */
export class Migration091WallLink extends Migration {
  override up(): void {
    this.addSql(`create table wall_link (
      id integer generated always as identity primary key,
      name text not null,
      -- SHA-256 of the token, which isn't kept.
      token_hash bytea not null unique,
      created_by integer not null references account,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      revoked_at timestamptz,
      -- When and from which address a screen last asked with it, exact to a minute.
      last_used_at timestamptz,
      last_address text
    )`)
  }
}
