import { Migration } from '@mikro-orm/migrations'

/**
 * Rows of before are searched like those that come: every middle dot one, no space within a line (import: foldSearch).
 * Names are ordered by pinyin, as Chinese is by the database's own collation; a server built without it orders by the
 * initials that are kept beside them.
 */
export class Migration024SearchFolded extends Migration {
  override up(): void {
    const folded = `lower(replace(translate(search_text, '•‧・．.∙⋅', '·······'), ' ', ''))`
    // Nobody counts by it: no tally, no revision and no sign to open pages.
    this.addSql('alter table declaration disable trigger user')
    this.addSql(`update declaration set search_text = ${folded} where search_text <> ${folded}`)
    this.addSql('alter table declaration enable trigger user')

    this.addSql(`do $$ begin
      if exists (select from pg_collation where collname = 'zh-x-icu') then
        create collation pinyin from "zh-x-icu";
        create function pinyin_key(name text, initials text) returns text language sql immutable return name;
      else
        create collation pinyin from "C";
        create function pinyin_key(name text, initials text) returns text language sql immutable
          return initials || ' ' || name;
      end if;
    end $$`)
  }
}
