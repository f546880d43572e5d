export const help = {
  zh: {
    help: {
      sections: '本页各节',
      inChinese: '使用说明为中文。',
      guide: {
        officer: '人社部门',
        department: '主管部门、评委会',
        leader: '领导',
        auditor: '审计',
        words: '术语',
      },
    },
  },
  en: {
    help: {
      sections: 'Sections of this page',
      inChinese: 'The guides are in Chinese; the glossary has the English terms.',
      guide: {
        officer: 'HR offices',
        department: 'Departments and committees',
        leader: 'Leaders',
        auditor: 'Auditors',
        words: 'Glossary',
      },
    },
  },
}
