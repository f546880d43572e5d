import type { Label } from '../../schema/vocabulary'

export interface ChecklistItem {
  /** Clause of the notice; null if another regulation requires it. */
  clause: string | null
  text: Label
}

/** Requirements that the data cannot show. A person checks them on paper; the portal never does. */
export const checklist: readonly ChecklistItem[] = [
  { clause: '五(二)1', text: { zh: '申报材料真实，没有虚假', en: 'The materials are true' } },
  { clause: '五(二)1', text: { zh: '上传的扫描件清晰、齐全', en: 'The scans are clear and complete' } },
  {
    clause: '五(二)1',
    text: { zh: '每项佐证材料与所填栏目相符，没有含糊的词语', en: 'Each proof fits its column; no vague wording' },
  },
  {
    clause: '五(二)3',
    text: {
      zh: '评审表单位意见栏手写“本单位已对申报人提供的申报材料逐一审核，真实准确，同意推荐”，签字盖章',
      en: 'The employer’s opinion is written by hand, signed and sealed',
    },
  },
  {
    clause: '五(二)3',
    text: {
      zh: '单位公示的内容齐全：思想政治表现、工作简历、主要业绩、获奖情况等',
      en: 'The posted notice tells conduct, career, achievements and awards',
    },
  },
  {
    clause: '五(二)3',
    text: { zh: '退回时一次性告知了需要补正的全部内容', en: 'A return told everything that was to be mended at once' },
  },
  { clause: '五(二)4', text: { zh: '上传材料遮盖了本人姓名和单位名称，遮盖规范', en: 'Names are masked, and well' } },
  {
    clause: '三(一)',
    text: { zh: '申报人遵守宪法和法律，具备良好的职业道德', en: 'The applicant is law-abiding and of good conduct' },
  },
  {
    clause: '六(一)',
    text: { zh: '符合自治区现行的系列、级别评审条件', en: 'The region’s criteria of series and level are met' },
  },
  { clause: '四(二)', text: { zh: '单位主要领导履行了审核把关责任', en: 'The unit’s leader has kept the gate' } },
  {
    clause: '八(一)1',
    text: { zh: '评委库及时调整，评委经过培训、满足评审要求', en: 'The experts are chosen and trained as asked' },
  },
  {
    clause: null,
    text: {
      zh: '评审会出席人数、表决票数符合《职称评审管理暂行规定》（人社部令第40号）',
      en: 'Quorum and votes are as the ministry’s order no. 40 asks',
    },
  },
]
