import { IdDoubt, idDoubtLabel } from '../vocabulary'
import type { Attribute } from './attribute'
import { bytes, codes, text, texts, years } from './value'

/** What reading a row found out. */
export const finding = {
  ceMissing: {
    column: 'ce_missing',
    value: texts,
    header: '继续教育缺',
    label: { en: 'Courses missing' },
    description: '继续教育缺: 2022公需; empty where nothing is missing, null where nobody knows.',
    lasting: true,
    toldBy: [['ceSpecialty'], ['cePublic']],
    detail: 16,
    drawer: { group: 'EVIDENCE' },
  },
  ceExemptYears: {
    column: 'ce_exempt_years',
    value: years,
    header: '继续教育免试年度',
    label: { en: 'Years exempt from courses' },
    description: '继续教育免试年度.',
    lasting: true,
    toldBy: [['ceSpecialty'], ['cePublic']],
    detail: 16,
    drawer: { group: 'EVIDENCE' },
  },
  blankColumns: {
    column: 'blank_columns',
    value: texts,
    header: '空白栏目',
    label: { en: 'Left blank' },
    description: '空白栏目: template columns in which not even 无 is written (五(二)1).',
    lasting: true,
    detail: 18,
    drawer: { group: 'EVIDENCE' },
  },
  idDoubts: {
    column: 'id_doubts',
    value: codes(IdDoubt, idDoubtLabel),
    header: '身份证号核对结果',
    label: { en: 'Doubts about the number' },
    description: '身份证号核对结果: what disagrees with the number; empty where nothing does.',
    personal: true,
    lasting: true,
    detail: 20,
    drawer: { group: 'EVIDENCE' },
  },
} as const satisfies Record<string, Attribute>

/** What is stored beside it for machines; no list shows it. */
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
