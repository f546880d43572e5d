import { Migration } from '@mikro-orm/migrations'

/** The revision whose cells were last merged: single edits append cells, too, and after many of them all counts read long. */
export class Migration102MergedRevision extends Migration {
  override up(): void {
    this.addSql('alter table revision add column merged bigint not null default 0')
  }
}
