export const chart = {
  zh: {
    chart: {
      showTable: '看表格',
      showChart: '看图',
      picture: '存图片',
      fullScreen: '全屏',
      open: '点击查看 {n} 件',
      openAny: '点击查看明细',
    },
  },
  en: {
    chart: {
      showTable: 'Table',
      showChart: 'Chart',
      picture: 'Picture',
      fullScreen: 'Full screen',
      open: 'Click to see {n}',
      openAny: 'Click to see the rows',
    },
  },
}
