import ExcelJS from 'exceljs'

const series = [
  '新闻',
  '群文',
  '艺术',
  '文博',
  '图书',
  '质量技术监督',
  '档案',
  '党干校',
  '农业',
  '畜牧兽医',
  '林业',
  '水利',
]
const levels = ['高级', '中级', '初级']
const measures = ['申报', '参评', '通过']

/** A superior's form with its tags: series by level and measure. */
export async function formFile(title: string) {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('表1')
  sheet.mergeCells(1, 1, 1, 1 + levels.length * measures.length)
  sheet.getCell(1, 1).value = title
  sheet.mergeCells(2, 1, 3, 1)
  sheet.getCell(2, 1).value = '系列'
  sheet.getColumn(1).width = 24
  for (const [at, level] of levels.entries()) {
    const left = 2 + at * measures.length
    sheet.mergeCells(2, left, 2, left + measures.length - 1)
    sheet.getCell(2, left).value = `${level}{{列:级别=${level}}}`
    for (const [place, measure] of measures.entries()) {
      sheet.getCell(3, left + place).value = `${measure}{{列:${measure}}}`
    }
  }
  for (const [at, name] of series.entries()) sheet.getCell(4 + at, 1).value = `${name}{{行:系列=${name}}}`
  const bytes = await workbook.xlsx.writeBuffer()
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name: `${title}.xlsx`, mimeType, buffer: Buffer.from(bytes) }
}
