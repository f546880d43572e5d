import { IdDoubt, idDoubtLabel } from '../vocabulary'
import type { Attribute } from './attribute'
import { bytes, codes, text, texts, years } from './value'

/** Findings of reading a row. */
export const found = {
  ceMissing: {
    column: 'ce_missing',
    value: texts,
    header: '继续教育缺',
    label: { en: 'Courses missing' },
    description:
      'Courses of continuing education that are missing, such as 2022公需 (继续教育缺); empty when nothing is, null when it is not known. At most one per course and year.',
    lasting: true,
    providedBy: [['ceSpecialty'], ['cePublic']],
    detail: 16,
    drawer: { group: 'EVIDENCE' },
  },
  ceExemptYears: {
    column: 'ce_exempt_years',
    value: years,
    header: '继续教育免试年度',
    label: { en: 'Years exempt from courses' },
    description:
      'Years exempt from courses of continuing education (继续教育免试年度); null when it is not known. At most one per year from 1950 to 2100.',
    lasting: true,
    providedBy: [['ceSpecialty'], ['cePublic']],
    detail: 16,
    drawer: { group: 'EVIDENCE' },
  },
  blankColumns: {
    column: 'blank_columns',
    value: texts,
    header: '空白栏目',
    label: { en: 'Left blank' },
    description:
      'Columns of the form in which not even 无 is written (空白栏目, 五(二)1); null when the file lacks some of them. At most one per column of the form.',
    lasting: true,
    detail: 18,
    drawer: { group: 'EVIDENCE' },
  },
  idDoubts: {
    column: 'id_doubts',
    value: codes(IdDoubt, idDoubtLabel),
    header: '身份证号核对结果',
    label: { en: 'Doubts about the number' },
    description:
      'What disagrees with the ID number (身份证号核对结果); empty when nothing does, null when it is not known. At most one per IdDoubt.',
    personal: true,
    lasting: true,
    detail: 20,
    drawer: { group: 'EVIDENCE' },
  },
} as const satisfies Record<string, Attribute>

/** Stored for the program only; no list shows it. */
export const internal = {
  idNumberHash: {
    column: 'id_number_hash',
    value: bytes,
    header: '身份证号（已变更）',
    label: { en: 'ID number (changed)' },
    lasting: true,
  },
  idNumberCipher: {
    column: 'id_number_cipher',
    value: bytes,
    header: '身份证号（加密）',
    label: { en: 'ID number (encrypted)' },
    lasting: true,
    incomparable: true,
  },
  writtenNone: {
    column: 'written_none',
    value: texts,
    header: '写“无”的列',
    label: { en: 'Columns that say 无' },
    lasting: true,
  },
  searchText: {
    column: 'search_text',
    value: text,
    header: '查找用词',
    label: { en: 'Words to be found by' },
    lasting: true,
    incomparable: true,
  },
} as const satisfies Record<string, Attribute>
