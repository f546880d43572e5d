import type { Attribute } from './attribute'
import { count, identifier, text } from './value'

/** Number, year and name, which identify a declaration. */
export const identity = {
  platformNo: {
    column: 'platform_no',
    value: identifier,
    header: '申报编号',
    label: { en: 'Number' },
    description: 'Number of the declaration on the region’s platform (申报编号, 四(一)).',
    filled: true,
    lasting: true,
    template: {
      need: 'R',
      note: '文本；与年度一起唯一',
      aliases: ['流水号', '申报号', '业务编号'],
      hints: ['单号', '编码', '标识', '受理号', '申请号'],
    },
    detail: 16,
    list: {},
    sort: { as: 'PLATFORM_NO', description: 'Sorted by the declaration number (申报编号).' },
  },
  year: {
    column: 'year',
    value: count(9999),
    header: '年度',
    label: { en: 'Year' },
    description: 'Review year of the declaration (年度), such as 2026.',
    filled: true,
    lasting: true,
    template: { need: 'R', note: '四位数字', aliases: ['申报年度'] },
    detail: 8,
    filter: { value: { kind: 'year' }, required: true, description: 'Review years (年度), at least one.' },
    group: 'YEAR',
    tallied: true,
  },
  name: {
    column: 'name',
    value: text,
    header: '姓名',
    label: { en: 'Name' },
    description: 'Name of the applicant (姓名).',
    filled: true,
    personal: true,
    lasting: true,
    template: { need: 'R', note: '2–50 字', aliases: ['申报人', '申报人姓名'] },
    detail: 14,
    list: {},
    sort: { as: 'NAME', description: 'Sorted by the name of the applicant.' },
  },
} as const satisfies Record<string, Attribute>
