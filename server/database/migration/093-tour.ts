import { Migration } from '@mikro-orm/migrations'

/** When the account took the first-visit tour or declined it: it is offered until then, in any browser. */
export class Migration093Tour extends Migration {
  override up(): void {
    this.addSql('alter table account add column toured_at timestamptz')
  }
}
