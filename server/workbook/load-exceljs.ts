/** ExcelJS, loaded at its first use: it needs 40 MB, and the thread that serves requests writes workbooks rarely. */
export const loadExcelJs = async () => (await import('exceljs')).default
