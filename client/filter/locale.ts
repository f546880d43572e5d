export const filter = {
  zh: {
    filter: {
      title: '筛选',
      clear: '清除',
      copy: '复制链接',
      copied: '链接已复制',
      remove: '去掉 {name}',
    },
    unclear: {
      title: '网址里有不认识的条件，没有显示任何数字',
      clear: '去掉这些条件',
      NAME: '没有“{name}”这个条件。',
      VALUE: '{name}：不认识“{value}”。',
      TWICE: '{name}：写了不止一次，只能有一个。',
      ID_NUMBER: '证件号不能写在网址里，请在申报明细页面查找。',
      ONE_YEAR: '本页一次只看一个年度。',
      name: {
        page: '页码',
        size: '每页件数',
        sort: '排序',
        asOf: '截止日',
        view: '看什么',
        rule: '规则',
      },
    },
  },
  en: {
    filter: {
      title: 'Filter',
      clear: 'Clear',
      copy: 'Copy link',
      copied: 'Link copied',
      remove: 'Remove {name}',
    },
    unclear: {
      title: 'The address holds conditions that are not understood; no figures are shown',
      clear: 'Remove them',
      NAME: 'There is no condition “{name}”.',
      VALUE: '{name}: “{value}” is not known.',
      TWICE: '{name}: stands there more than once; it can have one value only.',
      ID_NUMBER: 'An ID number must not stand in an address; search for it on the declarations page.',
      ONE_YEAR: 'This page shows one year at a time.',
      name: {
        page: 'Page',
        size: 'Page size',
        sort: 'Order',
        asOf: 'Cut-off',
        view: 'What is shown',
        rule: 'Rule',
      },
    },
  },
}
