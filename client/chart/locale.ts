export const chart = {
  zh: {
    chart: {
      showTable: '看表格',
      showChart: '看图',
      picture: '存图片',
      fullScreen: '全屏',
      open: '点击查看 {n} 件',
      openLine: '点击一条线，查看截至 {day} 到过该环节的件',
      dataAt: '数据截至 {at}',
      step: {
        employer: '填报与单位',
        authority: '主管与人社',
        committee: '评委会',
        correction: '退回补正',
        meeting: '纸质与评审会',
        result: '公示与确认',
      },
    },
  },
  en: {
    chart: {
      showTable: 'Table',
      showChart: 'Chart',
      picture: 'Picture',
      fullScreen: 'Full screen',
      open: 'Click to see {n}',
      openLine: 'Click a line to see what had come to its stage by {day}',
      dataAt: 'data as of {at}',
      step: {
        employer: 'Employer',
        authority: 'Department and HR',
        committee: 'Committee',
        correction: 'Correction',
        meeting: 'Paper and meeting',
        result: 'Notice and confirmation',
      },
    },
  },
}
