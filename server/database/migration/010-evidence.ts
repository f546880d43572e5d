import { Migration } from '@mikro-orm/migrations'

/**
 * What the rules ask of a file beyond the template's first columns, each null where no file told it: an answer that
 * wasn't given is 无法核对, never fine. `import_declaration` stages them in the same columns.
 */
export const evidence = {
  person_status: `text check (person_status in ('ACTIVE', 'RETIRED', 'CIVIL_SERVANT', 'CIVIL_SERVICE_MANAGED'))`,
  notice_objection: `text check (notice_objection in ('NONE', 'OPEN', 'RESOLVED'))`,
  result_objection: `text check (result_objection in ('NONE', 'OPEN', 'RESOLVED'))`,
  form_checked_on: 'date',
  paper_desk: `text check (paper_desk in ('COMMITTEE', 'COUNTY_HR', 'CITY_HR'))`,
  paper_duplex: 'boolean',
  entrustment_no: 'text',
  agency_letter_no: 'text',
  first_declaration: 'boolean',
  exam_based: 'boolean',
  current_level: `text check (current_level in ('SENIOR', 'INTERMEDIATE', 'JUNIOR', 'NONE'))`,
  qualification_no: 'text',
  service_years: 'smallint[]',
  excellent_years: 'smallint[]',
  service_months: 'smallint',
  exemption_form_no: 'text',
  ce_missing: 'text[]',
  ce_exempt_years: 'smallint[]',
  aid_from: 'date',
  aid_to: 'date',
  aid_approved: 'boolean',
  social_insurance: 'boolean',
  education_proof: `text check (education_proof in ('CHSI', 'SCAN', 'NONE'))`,
  return_itemised: 'boolean',
  blank_columns: 'text[]',
  id_doubts: 'text[]',
} as const

/** 政策标记 as written → what is claimed (六). */
const flags = {
  EARLY: '提前',
  CE_EXEMPT: '免试|免学|免除继续教育',
  STEP_UP: '高定|直接认定',
  AID_XINJIANG: '援疆',
  SKILLED_TALENT: '高技能',
  QUALIFICATION: '职业资格|执业资格|职业（执业）资格',
}

export class Migration010Evidence extends Migration {
  override up(): void {
    const cases = Object.entries(flags).map(([flag, words]) => `case when note ~ '${words}' then '${flag}' end`)
    this.addSql(`create function policy_flags(note text) returns text[]
      language sql immutable parallel safe
      return case when note is null then '{}'::text[] else array_remove(array[${cases.join(', ')}]::text[], null) end`)
    const added = Object.entries(evidence).map(([column, type]) => `add column ${column} ${type}`)
    this.addSql(`alter table import_declaration ${added.join(', ')}`)
    this.addSql(`alter table declaration ${added.join(', ')},
      add column policies text[] not null generated always as (policy_flags(policy_note)) stored`)
  }
}
