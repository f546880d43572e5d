import ExcelJS from 'exceljs'

// The reference for an xlsx import: the time that ExcelJS's streaming reader needs only to read the same file.

const start = performance.now()
let rows = 0
let cells = 0
for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2]!, {})) {
  for await (const row of sheet) {
    rows += 1
    row.eachCell(() => (cells += 1))
  }
}
const seconds = (performance.now() - start) / 1000
process.stdout.write(JSON.stringify({ rows, cells, seconds, peakBytes: process.resourceUsage().maxRSS * 1024 }))
