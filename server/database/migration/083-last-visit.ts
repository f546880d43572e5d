import { Migration } from '@mikro-orm/migrations'

/** When the account signed in before its latest sign-in: the first screen says what changed since then. */
export class Migration083LastVisit extends Migration {
  override up(): void {
    this.addSql('alter table account add column signed_in_before timestamptz')
  }
}
