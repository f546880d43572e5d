import { parseDay } from './date'
import {
  parseApproved,
  parseDocumentNo,
  parseDuplex,
  parseEducationProof,
  parseExamBased,
  parseFirst,
  parseHeldLevel,
  parseItemised,
  parseObjection,
  parsePaperDesk,
  parsePersonStatus,
  parseProvided,
} from './evidence-word'
import { parseMonths } from './number'
import type { RowReader } from './row-reader'
import { parseYears } from './year-list'

/** The optional columns that rules of the notice ask for; null = the file doesn't tell. */
export function readEvidence(row: RowReader) {
  return {
    person_status: row.optional('personStatus', parsePersonStatus),
    notice_objection: row.optional('noticeObjection', parseObjection),
    result_objection: row.optional('resultObjection', parseObjection),
    form_checked_on: row.optional('formCheckedOn', parseDay),
    paper_desk: row.optional('paperDesk', parsePaperDesk),
    paper_duplex: row.optional('paperDuplex', parseDuplex),
    entrustment_no: row.optional('entrustmentNo', parseDocumentNo),
    agency_letter_no: row.optional('agencyLetterNo', parseDocumentNo),
    first_declaration: row.optional('firstDeclaration', parseFirst),
    exam_based: row.optional('examBased', parseExamBased),
    current_level: row.optional('currentLevel', parseHeldLevel),
    qualification_no: row.optional('qualificationNo', parseDocumentNo),
    service_years: row.optional('serviceYears', parseYears),
    excellent_years: row.optional('excellentYears', parseYears),
    service_months: row.optional('serviceMonths', parseMonths),
    exemption_form_no: row.optional('exemptionFormNo', parseDocumentNo),
    aid_from: row.optional('aidFrom', parseDay),
    aid_to: row.optional('aidTo', parseDay),
    aid_approved: row.optional('aidApproved', parseApproved),
    social_insurance: row.optional('socialInsurance', parseProvided),
    education_proof: row.optional('educationProof', parseEducationProof),
    return_itemised: row.optional('returnItemised', parseItemised),
  }
}
