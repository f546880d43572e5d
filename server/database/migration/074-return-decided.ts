import { Migration } from '@mikro-orm/migrations'
import { returnClassCase } from './065-return-class'

/**
 * 退回原因: a person's decision about a reason goes before its words. A declaration holds its reason's decision as
 * `CODE:reason`, so that the class of a past day, when it had another reason, isn't the decided one.
 */
export class Migration074ReturnDecided extends Migration {
  override up(): void {
    // As `normaliseWord`: which spellings are one word.
    this.addSql(String.raw`create function word_of(written text) returns text language sql immutable parallel safe
      return translate(regexp_replace(normalize(regexp_replace(written, '[\u200B-\u200D\u2060\uFEFF]', '', 'g'), nfkc),
        '\s', '', 'g'), '•‧・,', '···、')`)
    this.addSql(`create function return_decision(of_year smallint, reason text) returns text language sql stable
      return (select code || ':' || reason from word_alias
        where kind = 'RETURN_REASON' and normal_word = word_of(reason) and (year is null or year = of_year)
        order by year nulls last limit 1)`)
    this.addSql('alter table declaration add column return_decided text')
    this.addSql(`alter table declaration drop column return_class,
      add column return_class text not null generated always as (case
        when return_reason is null then 'NONE'
        when return_decided is not null and substr(return_decided, strpos(return_decided, ':') + 1) = return_reason
          then split_part(return_decided, ':', 1)
        ${returnClassCase} else 'OTHER' end) stored`)
    this.addSql(`create index declaration_return_class on declaration (year, return_class)
      include (county, series, level, pathway, committee, supervisor, stage, furthest_stage, vote, outcome)
      where return_class <> 'NONE'`)
    this.addSql(`create function keep_return_decision() returns trigger language plpgsql as $$ begin
      new.return_decided := return_decision(new.year, new.return_reason);
      return new;
    end $$`)
    this.addSql(`create trigger return_decision before insert or update of return_reason on declaration
      for each row when (new.return_reason is not null) execute function keep_return_decision()`)
    // Who decides sees and writes every declaration.
    this.addSql(`create function follow_return_decision() returns trigger language plpgsql as $$ declare
      word text := case when tg_op = 'DELETE' then old.normal_word else new.normal_word end;
    begin
      update declaration set return_decided = return_decision(year, return_reason)
        where return_class <> 'NONE' and word_of(return_reason) = word
          and return_decided is distinct from return_decision(year, return_reason);
      return null;
    end $$`)
    for (const [event, row] of Object.entries({ insert: 'new', update: 'new', delete: 'old' })) {
      this.addSql(`create trigger return_${event} after ${event} on word_alias for each row
        when (${row}.kind = 'RETURN_REASON') execute function follow_return_decision()`)
    }
  }
}
