import { Migration } from '@mikro-orm/migrations'

/**
 * Accounts that people manage: a version for two officers at one account, temporary passwords that end, sessions that
 * can be named. None of that is granted to the request's role, which sees neither accounts nor sessions.
 */
export class Migration017Account extends Migration {
  override up(): void {
    this.addSql(`alter table account
      add column version integer not null default 1,
      add column password_expires_at timestamptz,
      add column signed_in_at timestamptz`)
    // The token's hash is the session's key; what a page names a session by must be worth nothing to anybody else.
    this.addSql('alter table session add column id bigint generated always as identity unique')
    this.bannedPerson()
  }

  /** A ban outlives its declaration; without the number itself its hash couldn't be made anew under another key. */
  private bannedPerson(): void {
    this.addSql('alter table bureau_record add column id_number_cipher bytea')
    this.addSql('alter table bureau_record disable trigger keep_record')
    this.addSql(`update bureau_record r set id_number_cipher = d.id_number_cipher from declaration d
      where r.id_number_hash = d.id_number_hash and r.year = d.year and r.platform_no = d.platform_no`)
    this.addSql('alter table bureau_record enable trigger keep_record')
  }
}
