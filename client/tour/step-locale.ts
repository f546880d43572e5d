/** Where every tour ends. */
const account = {
  zh: { title: '账号和使用说明', text: '这里有使用说明，也能再看一遍这个介绍。' },
  en: { title: 'Account and help', text: 'Help is here, where this tour can be started again.' },
}

/** The words of the tour itself: loaded with it, because few see it. */
export const tourSteps = {
  zh: {
    tour: {
      place: '第 {at} 步，共 {of} 步',
      next: '下一步',
      back: '上一步',
      skip: '跳过',
      done: '知道了',
      officer: {
        figures: { title: '全市的数', text: '每个数都能点开，看到的正是它数的那些申报；ⓘ 说明怎么算。' },
        filter: {
          title: '筛选',
          text: '按区县、系列、级别等缩小范围，全页的数随之改变。条件写在网址里，可以复制给同事。',
        },
        stages: { title: '各环节进度', text: '每个环节在办多少、逾期多少、最久多少工作日。点数字看名单和联系电话。' },
        worst: { title: '最需要处理', text: '按通知条款查出的问题，最重的在前，旁边是该找的评委会和电话。' },
        menu: {
          title: '各个页面',
          text: '待办按办理方列出积压并可催办；报表导出 xlsx；数据导入接收平台导出的申报表。',
        },
        command: { title: '去哪里、找什么', text: '按 Ctrl+K，用汉字或拼音找人、编号、单位、页面。' },
        account: account.zh,
      },
      office: {
        own: { title: '您的待办', text: '逾期、临近期限和待审各有多少件。点数字看名单。' },
        item: { title: '最急的在最上面', text: '每件写明逾期或剩余几个工作日、依据哪一条。点开看全部情况。' },
        acts: { title: '当场办', text: '给对方单位打电话；有权登记的，一键登记已收到纸质材料。' },
        desks: { title: '其他办理方', text: '您范围内的申报现在在谁手里、等了多久。' },
        menu: { title: '各个页面', text: '总览看进度，评委会看备案和开会日期，申报明细查任何一件。' },
        account: account.zh,
      },
      leader: {
        results: { title: '今年的结果', text: '申报、参评、通过率，旁边是去年的数。点数字看名单。' },
        worst: { title: '等您决定的', text: '最重的三类问题，各有条款和件数。' },
        rates: { title: '各系列的通过率', text: '与去年并列；点列名排序，点一行把全页缩小到这个系列。' },
        workbook: { title: '一份工作簿', text: '把全部统计表导出为一个 xlsx 文件。' },
        account: account.zh,
      },
      other: {
        menu: { title: '各个页面', text: '您的账号能打开的页面都在这里。' },
        command: { title: '去哪里、找什么', text: '按 Ctrl+K，用汉字或拼音找页面。' },
        account: account.zh,
      },
    },
  },
  en: {
    tour: {
      place: 'Step {at} of {of}',
      next: 'Next',
      back: 'Back',
      skip: 'Skip',
      done: 'Got it',
      officer: {
        figures: {
          title: 'The city’s figures',
          text: 'Each number opens exactly the declarations that it counts; ⓘ says how it is counted.',
        },
        filter: {
          title: 'Filter',
          text: 'Narrow the whole page to counties, series or levels. The conditions are in the address, to send to a colleague.',
        },
        stages: {
          title: 'Progress by stage',
          text: 'How many are at each stage, how many are late, and the longest wait in working days. A number opens the list, with phones.',
        },
        worst: {
          title: 'Needs action first',
          text: 'What violates the notice, the gravest first, beside the committee to call and its phone.',
        },
        menu: {
          title: 'Pages',
          text: 'Desks shows who holds what and prepares reminders; Reports exports xlsx; Import takes the platform’s file.',
        },
        command: {
          title: 'Go to, find',
          text: 'Ctrl+K finds people, numbers, employers and pages, in Chinese or pinyin.',
        },
        account: account.en,
      },
      office: {
        own: {
          title: 'Your desk',
          text: 'How many are overdue, near their deadline and waiting. A number opens its list.',
        },
        item: {
          title: 'The most urgent first',
          text: 'Each says how many working days are left or past, and by which clause. Open it for everything.',
        },
        acts: {
          title: 'Done at once',
          text: 'Call the office at the other end; if you receive paper, record it with one tap.',
        },
        desks: { title: 'Other desks', text: 'Who holds your declarations now, and for how long.' },
        menu: {
          title: 'Pages',
          text: 'Overview shows progress, Committees the filings and meetings, Declarations any single one.',
        },
        account: account.en,
      },
      leader: {
        results: {
          title: 'This year’s results',
          text: 'Declared, reviewed and passed, beside last year’s. A number opens its list.',
        },
        worst: { title: 'Decisions that wait', text: 'The three gravest findings, with clause and count.' },
        rates: {
          title: 'Pass rates by series',
          text: 'Beside last year’s. A column’s name sorts; a row narrows the page to its series.',
        },
        workbook: { title: 'One workbook', text: 'Exports all statistical tables as one xlsx file.' },
        account: account.en,
      },
      other: {
        menu: { title: 'Pages', text: 'All pages that your account can open.' },
        command: { title: 'Go to, find', text: 'Ctrl+K finds a page, in Chinese or pinyin.' },
        account: account.en,
      },
    },
  },
}
