import type { Label } from '../../schema/vocabulary'

/** An export that the page of reports offers with its own filter. */
interface Download {
  /** As in `/workbooks/exports/<name>`. */
  name: string
  /** The action that the viewer needs. */
  action: string
  label: Label
  /** A sentence below it; `{year}` is the page's year and `{before}` the one that it is compared with. */
  about: Label
  /** Asked with the year before, too; not offered where there is none. */
  twoYears?: true
}

/** In the page's order. */
export const downloads: readonly Download[] = [
  {
    name: 'annual.xlsx',
    action: 'EXPORT_ANNUAL',
    label: { zh: '年度统计', en: 'Annual statistics' },
    about: {
      zh: '封面、T1–T17、勾稽校验、图表、明细；各表数字是对明细计数的公式。',
      en: 'Cover, T1–T17, check sums, charts, rows; every figure is a formula over the rows.',
    },
  },
  {
    name: 'comparison.xlsx',
    action: 'EXPORT_ANNUAL',
    label: { zh: '年度对比', en: 'Two years compared' },
    about: { zh: '{before} 与 {year} 两年的增减和占比。', en: 'Differences and shares of {before} and {year}.' },
    twoYears: true,
  },
  {
    name: 'brief.docx',
    action: 'EXPORT_ANNUAL',
    label: { zh: '简报', en: 'Brief' },
    about: {
      zh: '进展情况通报，Word 公文格式：总体情况和比上期的增减、进度排名、逾期、预警、近期时间。',
      en: 'How the review goes, as an official paper in Word: totals, changes since the last one, rankings, what is overdue.',
    },
  },
  {
    name: 'committees.xlsx',
    action: 'EXPORT_ANNUAL',
    label: { zh: '评审委员会', en: 'Committees' },
    about: { zh: '备案、会议、公示和各评委会件数。', en: 'Filings, meetings, notices and figures.' },
  },
  {
    name: 'findings.xlsx',
    action: 'EXPORT_ROWS',
    label: { zh: '预警清单', en: 'Findings' },
    about: { zh: '逐件列出触发的规则和情况。', en: 'Every rule that a declaration breaks.' },
  },
  {
    name: 'declarations.xlsx',
    action: 'EXPORT_ROWS',
    label: { zh: '申报明细', en: 'Declarations' },
    about: {
      zh: '当前筛选的每一件，证件号隐去中间部分。',
      en: 'Every row of the filter, ID numbers masked.',
    },
  },
  {
    name: 'declarations.csv',
    action: 'EXPORT_ROWS',
    label: { zh: '申报明细', en: 'Declarations' },
    about: {
      zh: '同上，供其他系统读取；超过 20 万件时用它。',
      en: 'The same for other systems; beyond 200,000 rows the only way.',
    },
  },
]

/** An export's name as part of a sentence's path, in which a dot would begin another level. */
export const sentenceKey = (name: string) => name.replace('.', '_')
