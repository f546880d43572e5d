export const annex = {
  zh: {
    annex: {
      name: { 1: '附件1 公示', 2: '附件2 公示结果', 3: '附件3 继续教育免试' },
      title: {
        1: '附件1：关于xxx同志申报xx系列xx专业x级职称的公示（模板）',
        2: '附件2：关于xxx同志申报xx系列xx专业x级职称的公示结果（模板）',
        3: '附件3：参加自治区“访惠聚”工作驻村等人员评审继续教育学习免试审批表',
      },
      print: '打印',
      from: '公示开始',
      end: '公示结束按规定工作日算到 {day}（{clause}）。',
      noEnd: '无法计算公示结束日，请用笔填写。',
      days: '附件2写的是“天”，按自然日计，首尾两天都算。',
      hint: '空白处打印后用笔填写；身份证号只印隐去中间的号码。',
      missing: '没有这件申报，或不在可查看的范围内。',
      sample: '示例数据，均为虚构',
    },
  },
  en: {
    annex: {
      name: { 1: 'Annex 1: notice', 2: 'Annex 2: its result', 3: 'Annex 3: exemption' },
      title: {
        1: 'Annex 1: notice of a declaration (the form is in Chinese)',
        2: 'Annex 2: result of the notice (the form is in Chinese)',
        3: 'Annex 3: exemption from continuing education (the form is in Chinese)',
      },
      print: 'Print',
      from: 'First day of the notice',
      end: 'The working days asked for are over on {day} ({clause}).',
      noEnd: 'The last day can’t be computed; fill it in by pen.',
      days: 'Annex 2 says “days”: calendar days, first and last counted.',
      hint: 'Blanks are filled in by pen; of the ID number only the masked form is printed.',
      missing: 'There is no such declaration within your scope.',
      sample: 'Sample data, all invented',
    },
  },
}
