import { Migration } from '@mikro-orm/migrations'

/** Rows of before are searched like those that come: every middle dot one, no space within a line (import: foldSearch). */
export class Migration024SearchFolded extends Migration {
  override up(): void {
    const folded = `lower(regexp_replace(translate(normalize(search_text, nfkc), '•‧・．.∙⋅', '·······'),
      '[ \\t\\u00a0\\u3000]+', '', 'g'))`
    // Nobody counts by it: no tally, no revision and no sign to open pages.
    this.addSql('alter table declaration disable trigger user')
    this.addSql(`update declaration set search_text = ${folded} where search_text <> ${folded}`)
    this.addSql('alter table declaration enable trigger user')
  }
}
