import { Migration } from '@mikro-orm/migrations'

/**
 * From where each account signed in lately. Failures elsewhere don't lock the account out from there. An address counts as
 * its block, so that failures are stored by block, too.
 */
export class Migration030SignInPlace extends Migration {
  override up(): void {
    this.addSql('alter table sign_in_failure rename column address to block')
    this.addSql(`create table sign_in_place (
      account_id integer not null references account on delete cascade,
      block text not null,
      signed_in_at timestamptz not null,
      primary key (account_id, block)
    )`)
    // An IPv4 address is a block of its own.
    this.addSql(`insert into sign_in_place (account_id, block, signed_in_at)
      select account_id, address, max(at) from audit_entry join account on account.id = account_id
      where event = 'SIGN_IN' and at > now() - interval '30 days' and address ~ '^[0-9.]+$'
      group by account_id, address`)
  }
}
