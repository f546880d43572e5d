import { Migration } from '@mikro-orm/migrations'

/**
 * Which running portal reads a file. Several may run on one database, and a start must set to failed only what nobody reads
 * any more.
 */
export class Migration029ImportReader extends Migration {
  override up(): void {
    this.addSql('alter table import_run add column reader integer')
  }
}
