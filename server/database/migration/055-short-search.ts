import { Migration } from '@mikro-orm/migrations'

/**
 * A text of one or two characters has no trigram, so that a search for it visited every row of the year. The searched texts
 * alone are a twentieth of the rows.
 */
export class Migration055ShortSearch extends Migration {
  override up(): void {
    this.addSql('create index declaration_short_search on declaration (year) include (id, search_text)')
  }
}
