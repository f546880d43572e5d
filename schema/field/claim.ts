import type { Attribute } from './attribute'
import { text } from './value'

/** Continuing education and claimed policies (六). */
export const claim = {
  ceSpecialty: {
    column: null,
    value: text,
    header: '继续教育专业科目',
    label: { en: 'Specialty courses' },
    template: { need: 'O', note: '如 2021合格/2022合格/2023免试', none: 'TEXT', asked: true },
  },
  cePublic: {
    column: null,
    value: text,
    header: '继续教育公需科目',
    label: { en: 'General courses' },
    template: { need: 'O', note: '如 2021合格/2022合格/2023免试', none: 'TEXT', asked: true },
  },
  continuingEducation: {
    column: 'continuing_education',
    value: text,
    header: '继续教育',
    label: { en: 'Continuing education' },
    description: 'Continuing education (继续教育, 五(二)1) as the file writes it; null when it has none.',
    lasting: true,
    providedBy: [['ceSpecialty'], ['cePublic']],
    detail: 42,
    drawer: { group: 'APPLICATION' },
  },
  policyNote: {
    column: 'policy_note',
    value: text,
    header: '政策标记',
    label: { en: 'Policy' },
    description: 'Policy that the applicant claims (政策标记), as the file writes it; null when none.',
    lasting: true,
    template: { need: 'O', note: '提前1年、援疆、高技能人才等', aliases: ['备注'], none: 'TEXT' },
    detail: 16,
    drawer: { group: 'APPLICATION' },
  },
} as const satisfies Record<string, Attribute>
