export const tour = {
  zh: {
    tour: {
      title: '第一次使用',
      offer: '第一次使用？用一分钟看看各处是做什么的。',
      begin: '看一看（1 分钟）',
      decline: '不用了',
      again: '看一遍页面介绍',
    },
  },
  en: {
    tour: {
      title: 'First visit',
      offer: 'New here? See in a minute what each part is for.',
      begin: 'Show me (1 minute)',
      decline: 'No, thanks',
      again: 'Show the tour of the page',
    },
  },
}
