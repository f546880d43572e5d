import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

const setting = (name: string) => `(select nullif(current_setting('scope.${name}', true), ''))`
const list = (name: string) => `(select string_to_array(current_setting('scope.${name}', true), E'\\x1f'))::text[]`
const all = `${setting('all')} = 'on'`
const writes = `${setting('writes')} = 'on'`
const definer = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'

/** Whoever sees rows at all; an auditor sees none. */
const seesRows = `(${all} or cardinality(${list('counties')}) > 0 or cardinality(${list('committees')}) > 0
  or cardinality(${list('departments')}) > 0)`
const declarationSeen = `exists (select from declaration d
  where d.year = bureau_record.year and d.platform_no = bureau_record.platform_no)`

/** The last standing record of a kind of each declaration in `keys`, or none, onto the declaration's row. */
const project = (kind: string, columns: Record<string, string>, keys: string) => `
  update declaration d set (${Object.keys(columns).join(', ')}) = row(${Object.values(columns)
    .map((column) => `last.${column}`)
    .join(', ')})
  from (select distinct year, platform_no from (${keys}) named where kind = '${kind}') k
  left join lateral (
    select * from standing_record r where r.kind = '${kind}' and r.year = k.year and r.platform_no = k.platform_no
    order by r.from_day desc, r.id desc limit 1) last on true
  where d.year = k.year and d.platform_no = k.platform_no;`

const projectDeclarations = (keys: string) =>
  project(
    'PAPER_RECEIPT',
    {
      recorded_paper_on: 'from_day',
      recorded_paper_copies: 'copies',
      recorded_paper_duplex: 'duplex',
      recorded_paper_desk: 'desk',
    },
    keys,
  ) + project('ENTRUSTMENT', { recorded_entrustment_no: 'document_no' }, keys)

/** A committee's card is seen by all, and a ban reaches whatever the person declares anywhere. */
const tellEverybody = `insert into change (counties, committees, supervisors)
  select (select array_agg(distinct county) from account, unnest(counties) county),
    (select array_agg(distinct committee) from account, unnest(committees) committee),
    (select array_agg(distinct department) from account, unnest(departments) department)`

/**
 * What only the bureau knows: filings, meetings, paper received, result notices, entrustment letters, bans. Each is a
 * row that stays; a correction or a withdrawal is a row that replaces it. What stands is projected in the same
 * transaction onto the columns that lists, rules and exports read; no import reads or writes those.
 */
export class Migration009Record extends Migration {
  override up(): void {
    this.addSql(`alter table declaration add column recorded_paper_on date, add column recorded_paper_copies smallint,
      add column recorded_paper_duplex boolean,
      add column recorded_paper_desk text check (recorded_paper_desk in ('COMMITTEE', 'COUNTY_HR', 'CITY_HR')),
      add column recorded_entrustment_no text`)
    this.addSql(`alter table committee add column filing_no text, add column pool_filed_at date,
      add column result_notice_from date, add column result_notice_to date`)
    this.records()
    this.bans()
    this.projection()
    this.rights()
  }

  private records(): void {
    // A declaration is named by its number: taking an import back and bringing it anew gives it another id.
    this.addSql(`create table bureau_record (
      id integer generated always as identity primary key,
      kind text not null,
      year smallint not null references cycle,
      committee text,
      platform_no text,
      from_day date not null,
      until_day date,
      document_no text,
      place text,
      series text[],
      copies smallint check (copies >= 1 and copies <= 99),
      duplex boolean,
      desk text check (desk in ('COMMITTEE', 'COUNTY_HR', 'CITY_HR')),
      id_number_hash bytea,
      person_name text,
      note text,
      replaces integer unique references bureau_record,
      withdrawn boolean not null default false,
      account_id integer not null references account,
      account_name text not null,
      recorded_at timestamptz not null,
      foreign key (year, committee) references committee,
      check (until_day >= from_day),
      check (not withdrawn or replaces is not null),
      check ((kind = 'PAPER_RECEIPT') = (desk is not null)),
      check ((kind = 'BAN') = (id_number_hash is not null)),
      check (case when kind in ('FILING', 'POOL_FILING', 'MEETING', 'RESULT_NOTICE')
          then committee is not null and platform_no is null
        when kind in ('PAPER_RECEIPT', 'ENTRUSTMENT', 'BAN') then platform_no is not null and committee is null
        else false end)
    )`)
    this.addSql('create index bureau_record_committee on bureau_record (year, committee) where committee is not null')
    this.addSql(
      'create index bureau_record_declaration on bureau_record (year, platform_no) where platform_no is not null',
    )
    this.addSql(`create view standing_record with (security_invoker = true) as select * from bureau_record r
      where not withdrawn and not exists (select from bureau_record later where later.replaces = r.id)`)
    this.addSql(`create function keep_record() returns trigger language plpgsql as $$
      begin
        raise insufficient_privilege using message = 'a record is replaced by another, never changed';
      end $$`)
    this.addSql(`create trigger keep_record before update or delete on bureau_record
      for each statement execute function keep_record()`)
  }

  private bans(): void {
    this.addSql(`create table ban (
      id integer generated always as identity primary key,
      bureau_record_id integer references bureau_record,
      id_number_hash bytea not null,
      name text not null,
      from_day date not null,
      until_day date not null,
      -- Null = every series (五(三) 相应 isn't explained).
      series text,
      reason text,
      check (until_day >= from_day)
    )`)
    this.addSql('create index ban_person on ban (id_number_hash)')
    // Whoever declared where: the fact alone leaves, never the row.
    this.addSql(`create function banned_until(hash bytea, in_series text, on_day date) returns date
      language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select max(until_day) from ban where id_number_hash = hash and (series is null or series = in_series)
          and from_day <= on_day and until_day >= on_day;
      end`)
  }

  private projection(): void {
    this.addSql(`create function project_record() returns trigger ${definer} as $$
      begin
        if exists (select from arrived a join bureau_record r on r.id = a.replaces
            where r.withdrawn or (r.kind, r.year, r.committee, r.platform_no, r.desk)
              is distinct from (a.kind, a.year, a.committee, a.platform_no, a.desk)) then
          raise integrity_constraint_violation using message = 'a record replaces one of its own kind and subject';
        end if;
        update committee c set
          (filed_at, filing_no) = (select max(from_day), max(document_no) from standing_record r
            where r.kind = 'FILING' and (r.year, r.committee) = (c.year, c.code)),
          pool_filed_at = (select max(from_day) from standing_record r
            where r.kind = 'POOL_FILING' and (r.year, r.committee) = (c.year, c.code)),
          (meeting_from, meeting_to) = (select min(from_day), max(coalesce(until_day, from_day)) from standing_record r
            where r.kind = 'MEETING' and (r.year, r.committee) = (c.year, c.code)),
          (result_notice_from, result_notice_to) = (select from_day, until_day from standing_record r
            where r.kind = 'RESULT_NOTICE' and (r.year, r.committee) = (c.year, c.code)
            order by from_day desc, id desc limit 1)
        where (c.year, c.code) in (select year, committee from arrived);
        ${projectDeclarations('select * from arrived')}
        delete from ban where bureau_record_id in (select replaces from arrived where kind = 'BAN');
        insert into ban (bureau_record_id, id_number_hash, name, from_day, until_day, series, reason)
        select id, id_number_hash, person_name, from_day, until_day, one, note
        from arrived left join unnest(series) one on true where kind = 'BAN' and not withdrawn;
        ${tellEverybody} where exists (select from arrived where kind = 'BAN');
        return null;
      end $$`)
    this.addSql(`create trigger project_record after insert on bureau_record referencing new table as arrived
      for each statement execute function project_record()`)

    // A declaration that an import brings anew finds what was recorded of its number.
    const known = `select r.kind, r.year, r.platform_no from bureau_record r
      join arrived a on a.year = r.year and a.platform_no = r.platform_no`
    this.addSql(`create function project_known_record() returns trigger ${definer} as $$
      begin
        if exists (${known}) then ${projectDeclarations(known)} end if;
        return null;
      end $$`)
    this.addSql(`create trigger project_known_record after insert on declaration referencing new table as arrived
      for each statement execute function project_known_record()`)

    const recorded =
      'year, code, filed_at, filing_no, pool_filed_at, meeting_from, meeting_to, result_notice_from, result_notice_to'
    this.addSql(`create function note_committee_record() returns trigger ${definer} as $$
      begin
        ${tellEverybody}
        where exists ((select ${recorded} from arrived) except (select ${recorded} from departed));
        return null;
      end $$`)
    this.addSql(`create trigger note_committee_record after update on committee
      referencing old table as departed new table as arrived
      for each statement execute function note_committee_record()`)
  }

  /** CITY_HR alone has both scope.all and scope.writes. */
  private rights(): void {
    const city = `(${all} and ${writes})`
    const ownCommittee = `committee = any(${list('committees')})`
    const ownDesk = `${declarationSeen} and case desk when 'CITY_HR' then ${city}
      when 'COUNTY_HR' then ${writes} and cardinality(${list('counties')}) > 0
      else cardinality(${list('committees')}) > 0 end`
    this.addSql(`grant select, insert on bureau_record to ${requestRole}`)
    this.addSql(`grant select on standing_record, ban to ${requestRole}`)
    this.addSql('alter table bureau_record enable row level security')
    this.addSql('alter table ban enable row level security')
    this.addSql(`create policy bureau_record_select on bureau_record for select to ${requestRole}
      using (${all} or case when committee is not null then ${seesRows} else ${declarationSeen} end)`)
    this.addSql(`create policy bureau_record_insert on bureau_record for insert to ${requestRole}
      with check (account_id = (${setting('account')})::integer and case
        when kind = 'PAPER_RECEIPT' then ${ownDesk}
        when kind in ('MEETING', 'RESULT_NOTICE') then ${city} or ${ownCommittee}
        else ${city} end)`)
    this.addSql(`create policy ban_select on ban for select to ${requestRole} using (${city})`)
    this.addSql('revoke execute on function banned_until(bytea, text, date) from public')
    this.addSql(`grant execute on function banned_until(bytea, text, date) to ${requestRole}`)
  }
}
