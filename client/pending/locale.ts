export const pending = {
  zh: {
    pending: {
      title: '待办',
      mineOf: '{name}的待办',
      none: '没有在手的申报。',
      noneAll: '当前筛选下没有待审的申报。',
      piecesHere: '{n} 件',
      overdueHere: '在手逾期 {n}',
      items: '按环节逐件办理（最急的在前）',
      shown: '显示前 {shown} 件，共 {total} 件',
      more: '查看全部',
      contacts: '联系方式登记',
      noDeadline: '没有期限 · 在办 {n} 个工作日',
      export: '导出',
    },
  },
  en: {
    pending: {
      title: 'Desks',
      mineOf: 'On the desk of {name}',
      none: 'Nothing is on this desk.',
      noneAll: 'Nothing is pending under this filter.',
      piecesHere: '{n} here',
      overdueHere: '{n} overdue here',
      items: 'Step by step, the most urgent first',
      shown: 'The first {shown} of {total}',
      more: 'Show all',
      contacts: 'Contacts',
      noDeadline: 'No deadline · {n} working days at this step',
      export: 'Export',
    },
  },
}
