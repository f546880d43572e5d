export const command = {
  zh: {
    command: {
      title: '去哪里、找什么',
      placeholder: '页面、视图、姓名、申报编号、单位、评委会、系列、规则；可用拼音首字母',
      hint: '↑↓ 选择，回车打开；Ctrl+K 随时打开本窗口。',
      searching: '正在查找…',
      kind: {
        PAGE: '页面',
        VIEW: '视图',
        DECLARATION: '申报',
        EMPLOYER: '单位',
        COMMITTEE: '评委会',
        SERIES: '系列',
        COUNTY: '区县',
        RULE: '规则',
      },
    },
  },
  en: {
    command: {
      title: 'Go to or find',
      placeholder: 'Page, view, name, number, employer, committee, series, rule; pinyin initials, too',
      hint: '↑↓ to choose, Enter to open; Ctrl+K opens this at any time.',
      searching: 'Searching…',
      kind: {
        PAGE: 'Page',
        VIEW: 'View',
        DECLARATION: 'Declaration',
        EMPLOYER: 'Employer',
        COMMITTEE: 'Committee',
        SERIES: 'Series',
        COUNTY: 'County',
        RULE: 'Rule',
      },
    },
  },
}
