import { Migration } from '@mikro-orm/migrations'

/** 政策标记 as written → what is claimed. As in 010-evidence, with 破格 and 转评. */
const flags = {
  EARLY: '提前',
  CE_EXEMPT: '免试|免学|免除继续教育',
  STEP_UP: '高定|直接认定',
  AID_XINJIANG: '援疆',
  SKILLED_TALENT: '高技能',
  QUALIFICATION: '职业资格|执业资格|职业（执业）资格',
  EXCEPTIONAL: '破格',
  TRANSFER: '转评|转系列',
}

/** The words that files have for each class; the first class that fits is taken. */
const political = {
  PROBATIONARY: '预备党员',
  DEMOCRATIC_PARTY:
    '民革|民盟|民建|民进|农工|致公|九三|台盟|民主党派|国民党革命委员会|民主同盟|民主建国会|民主促进会|民主自治同盟',
  PARTY_MEMBER: '^(中共)?正?式?党员$|共产党员|中共党员|^01$',
  LEAGUE_MEMBER: '团员',
  INDEPENDENT: '无党派',
  MASSES: '群众|^13$',
}
const degree = { DOCTOR: '博士', MASTER: '硕士', BACHELOR: '学士', NONE: '^(无|没有|无学位|-|/)$' }

const choice = (column: string, words: Record<string, string>) => `case
  when ${column} is null then 'UNKNOWN'
  ${Object.entries(words)
    .map(([code, pattern]) => `when ${column} ~ '${pattern}' then '${code}'`)
    .join(' ')} else 'OTHER' end`

/** As in 034-list-order, and what the dimensions of people and titles are made of. */
const counted = `supervisor, furthest_stage, vote, outcome, gender, ethnicity, education, birth_date, employer_id, desk,
  entered_on, committee, id`
const added = `specialty_name, fine_level, political_class, degree_class, current_title_date, certificate_state`

/** Classes of people and titles that statistics group by, kept in the row so that an index alone answers. */
export class Migration050PersonClass extends Migration {
  override up(): void {
    const cases = Object.entries(flags).map(([flag, words]) => `case when note ~ '${words}' then '${flag}' end`)
    this.addSql(`create or replace function policy_flags(note text) returns text[]
      language sql immutable parallel safe
      return case when note is null then '{}'::text[] else array_remove(array[${cases.join(', ')}]::text[], null) end`)
    // The new flags are computed by writing the column anew.
    this.addSql(`alter table declaration drop column policies,
      add column policies text[] not null generated always as (policy_flags(policy_note)) stored,
      -- An index has no room for a text of any length.
      add column specialty_name text generated always as (left(specialty, 80)) stored,
      add column political_class text not null generated always as (${choice('political_status', political)}) stored,
      add column degree_class text not null generated always as (${choice('degree', degree)}) stored,
      add column certificate_state text not null generated always as
        (case when certificate_no is null then 'NONE' else 'ISSUED' end) stored`)
    this.addSql('drop index declaration_group')
    this.addSql(`create index declaration_group on declaration (year, county, series, stage, level, pathway)
      include (${counted}, ${added})`)
    // The long texts and the document's hash are in an index of their own, which only questions about them read.
    this
      .addSql(`create index declaration_person on declaration (year, id_number_hash) include (platform_no, county, series,
      stage, level, pathway, ${counted}, ${added})`)
    this.addSql('analyze declaration')
  }
}
