import ExcelJS from 'exceljs'
import { partsOf } from '../reader/workbook'
import { zipOf } from '../reader/zip'
import { bytesOf } from './package'

export const seriesNames = [
  '新闻', '群文', '艺术', '文博', '图书', '质量技术监督', '档案', '党干校', '农业', '畜牧兽医', '林业', '水利', '环境保护',
  '建筑', '幼儿园教师', '中小学教师', '中等职业学校教师',
] // prettier-ignore

const book = (make: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void, name = '表1') => {
  const workbook = new ExcelJS.Workbook()
  make(workbook.addWorksheet(name), workbook)
  return bytesOf(workbook)
}

const put = (sheet: ExcelJS.Worksheet, cells: Record<string, ExcelJS.CellValue>) => {
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value
}

/** A letterhead with a few cells, one inside a sentence. */
export const letter = () =>
  book((sheet) => {
    sheet.mergeCells('A1:D1')
    put(sheet, {
      A1: '职称评审情况统计表',
      A2: '填报单位：哈密市人社局',
      A3: '全年共申报{{申报}}件，其中农业系列中级{{申报;系列=农业;级别=中级}}件。',
      A4: '参评',
      B4: '{{参评}}',
      A5: '通过率',
      B5: '{{通过率}}',
      A6: '通过率（%）',
      B6: '{{通过率}}',
      A7: '申报通过率',
      B7: '{{申报通过率}}',
      A8: '认定率',
      B8: '{{认定率}}',
      A9: '=SUM(A1) 不是公式',
    })
    sheet.getCell('B5').numFmt = '0.0%'
  })

/** 17 series by three levels of header: level, then pathway, then measure. 37 tags, 340 cells. */
export const grid = () =>
  book((sheet) => {
    sheet.mergeCells('A1:U1')
    sheet.mergeCells('A2:A4')
    put(sheet, { A1: '各系列职称评审情况', A2: '系列' })
    for (const [at, level] of ['高级', '中级', '初级', null].entries()) {
      const left = 2 + at * 5
      sheet.mergeCells(2, left, 2, left + 4)
      sheet.getCell(2, left).value = level === null ? '合计{{列:全部}}' : `${level}{{列:级别=${level}}}`
      sheet.mergeCells(3, left, 3, left + 2)
      sheet.getCell(3, left).value = '评审{{列:途径=评审}}'
      sheet.mergeCells(3, left + 3, 3, left + 4)
      sheet.getCell(3, left + 3).value = '初定、授予{{列:途径=初定、授予}}'
      for (const [place, measure] of ['申报', '参评', '通过', '申报', '认定'].entries()) {
        sheet.getCell(4, left + place).value = `${measure}{{列:${measure}}}`
      }
    }
    for (const [at, name] of seriesNames.entries()) {
      sheet.getCell(5 + at, 1).value = `${name}{{行:系列=${name}}}`
      sheet.getRow(5 + at).height = 20
    }
    sheet.pageSetup = { orientation: 'landscape', paperSize: 9, printArea: 'A1:U22', printTitlesRow: '1:4' }
    sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 4 }]
  }, '系列情况')

/** County by level, with totals as formulas, read by a second sheet; a third one is hidden. */
export const totals = () =>
  book((sheet, workbook) => {
    put(sheet, {
      B1: '高级{{列:申报;级别=高级}}',
      C1: '中级{{列:申报;级别=中级}}',
      D1: '初级{{列:申报;级别=初级}}',
      E1: '合计',
    })
    for (const [at, county] of ['市直', '伊州区', '巴里坤县', '伊吾县'].entries()) {
      const row = at + 2
      sheet.getCell(`A${row}`).value = `{{行:区县=${county}}}`
      sheet.getCell(`E${row}`).value = { formula: `SUM(B${row}:D${row})`, result: 99 }
    }
    for (const column of ['B', 'C', 'D', 'E']) {
      sheet.getCell(`${column}6`).value = { formula: `SUM(${column}2:${column}5)`, result: 99 }
    }
    put(sheet, { A8: 7, A9: { formula: 'A8*2', result: 14 } })
    const second = workbook.addWorksheet('汇总')
    put(second, { A1: { formula: `'分县'!E6`, result: 99 }, A2: { formula: 'A1&"件"', result: '99件' }, A3: '说明' })
    workbook.addWorksheet('底稿', { state: 'hidden' }).getCell('A1').value = '不动'
  }, '分县')

/** A protected sheet with a picture. */
export const protectedForm = async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('保护')
  put(sheet, {
    A1: '参评',
    B1: '{{参评;区县=巴里坤}}',
    A2: '逾期',
    B2: '{{申报;逾期}}',
    A3: '未逾期待审',
    B3: '{{待审;未逾期}}',
  })
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const image = workbook.addImage({ base64: pixel, extension: 'png' })
  sheet.addImage(image, 'D1:E3')
  await sheet.protect('secret', { selectLockedCells: true })
  return bytesOf(workbook)
}

/** Names in a list: all series in their order, and the ten committees with most declarations. */
export const lists = () =>
  book((sheet, workbook) => {
    put(sheet, { A1: '系列', B1: '申报{{列:申报}}', C1: '通过{{列:通过}}', A2: '{{列表:系列}}' })
    const second = workbook.addWorksheet('单位')
    put(second, {
      A1: '单位',
      B1: '申报{{列:申报}}',
      C1: '核准职数{{列:填:核准职数}}',
      A2: '{{列表:单位;前10;按=申报;级别=中级}}',
    })
  }, '系列')

/** Departments by specialities of their series, with the levels below each: unit × speciality. */
export const unitsBySpecialities = (units: readonly string[], specialities: readonly string[]) =>
  book((sheet) => {
    sheet.mergeCells('A1:A2')
    put(sheet, { A1: '主管部门' })
    for (const [at, speciality] of specialities.entries()) {
      const left = 2 + at * 2
      sheet.mergeCells(1, left, 1, left + 1)
      sheet.getCell(1, left).value = `${speciality}{{列:专业=${speciality}}}`
      for (const [place, level] of ['中级', '初级'].entries()) {
        sheet.getCell(2, left + place).value = `${level}{{列:申报;级别=${level}}}`
      }
    }
    for (const [at, unit] of units.entries()) sheet.getCell(3 + at, 1).value = `${unit}{{行:主管部门=${unit}}}`
  }, '单位专业')

/** Last year and past days. */
export const times = () =>
  book((sheet) => {
    put(sheet, {
      A1: '{{申报}}',
      A2: '{{申报;上年}}',
      A3: '{{待审;上年同期}}',
      A4: '{{待审;截至=10月31日}}',
      A5: '{{申报;年度=2024}}',
      A6: '{{参评;年度:上年;途径：评审}}',
    })
  })

/** Quotas that only the form knows. */
export const quotas = () =>
  book((sheet) => {
    put(sheet, {
      A1: '申报专业',
      B1: '核准职数{{列:填:核准职数}}',
      C1: '实际交材料{{列:参评}}',
      D1: '说明',
      A2: '农业{{行:农业}}',
      A3: '水利{{行:水利}}',
      C3: '—',
      D2: '{{填:说明}}',
    })
  })

/** People beside declarations, by county and in total. */
export const people = () =>
  book((sheet) => {
    put(sheet, { B1: '{{列:申报}}', C1: '{{列:申报人数}}', D1: '{{列:参评人数}}', A6: '{{行:全部}}' })
    for (const [at, county] of ['市直', '伊州区', '巴里坤县', '伊吾县'].entries()) {
      sheet.getCell(`A${at + 2}`).value = `{{行:区县=${county}}}`
    }
    put(sheet, { A8: '共{{通过人数;级别=中级}}人', A9: '{{申报人数;上年}}', A10: '{{申报人数;逾期}}' })
  })

/** Full-width punctuation, and the filter's own words. */
export const fullWidth = () =>
  book((sheet) => {
    put(sheet, {
      A1: '｛｛参评；系列＝农业、林业；级别：中级｝｝',
      A2: '{{申报;区县：巴里坤县、伊吾县；级别：中级}}',
      A3: '{{ 申报 ; 农业 ; 女 }}',
      A4: '{{申报;评委会=档案专业}}',
      A5: '{{申报;最远环节：评委会审核}}',
      A6: '{{申报;预警 R05}}',
      A7: '{{申报件数;年龄段=35岁及以下;学历=本科}}',
      A8: '{{申报;单位性质=事业}}',
    })
  })

/** Two tables below each other on one sheet, the second one the other way round. */
export const twoTables = () =>
  book((sheet) => {
    put(sheet, { B1: '{{列:申报}}', C1: '{{列:通过}}', A2: '{{行:级别=高级}}', A3: '{{行:级别=中级}}' })
    put(sheet, {
      B6: '{{列:区县=市直}}',
      C6: '{{列:区县=伊州区}}',
      A7: '{{行:申报}}',
      A8: '{{行:参评;级别=中级}}',
      C7: '×',
    })
  })

/** A file as a program writes it that uses a prefix, self-closing rows, no addresses and no shared texts. */
export const prefixed = () => {
  const parts = partsOf({ sheets: [{ name: '前缀', data: '' }] })
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const text = (value: string) => `<x:c t="inlineStr"><x:is><x:t>${value}</x:t></x:is></x:c>`
  const sheet = `<?xml version="1.0" encoding="UTF-8"?>\r\n<x:worksheet xmlns:x="${main}"><x:sheetData><x:row>${text('级别')}${text(
    '{{列:申报}}',
  )}${text('{{列:参评}}')}</x:row><x:row r="2" ht="20"><x:c r="A2" t="inlineStr"><x:is><x:r><x:t>高级</x:t></x:r><x:r><x:t>{{行:级别=</x:t></x:r><x:r><x:t>高级}}</x:t></x:r></x:is></x:c></x:row><x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t>{{行:级别=中级}}</x:t></x:is></x:c><x:c r="C3" s="0"/></x:row><x:row r="5" ht="30"/></x:sheetData></x:worksheet>`
  return zipOf(parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, content: sheet } : part)))
}

/** The same sheet in UTF-16, stored without compression. */
export const wide = () => {
  const parts = partsOf({
    sheets: [{ name: '宽', data: '<row r="1"><c r="A1" t="inlineStr"><is><t>共{{申报}}件</t></is></c></row>' }],
  })
  return zipOf(
    parts.map((part) => {
      if (!part.name.endsWith('sheet1.xml')) return part
      const content = Buffer.from(`\uFEFF${String(part.content).replace('UTF-8', 'UTF-16')}`, 'utf16le')
      return { ...part, content, stored: true }
    }),
  )
}

/** WPS writes its own extensions, phonetic guides, and shared texts in runs. */
export const wps = () => {
  const parts = partsOf({
    sheets: [
      {
        name: '表',
        data: `<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>`,
        tail: `<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><extLst><ext uri="{x}"><et:settings xmlns:et="http://www.wps.cn/officeDocument/2016/et"/></ext></extLst>`,
      },
    ],
    strings: [
      '<si><r><rPr><b/></rPr><t>通过</t></r><r><t>数</t></r></si>',
      '<si><r><t>{{通过;</t></r><r><rPr><i/></rPr><t>中级}}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    ],
    styles: [0],
  })
  return zipOf(parts)
}

/** A tag with a word that the portal doesn't know. */
export const wrong = () => book((sheet) => put(sheet, { B2: '{{参评;系列=农叶}}' }))

/** One cell. */
export const single = (tag: string) => book((sheet) => put(sheet, { A1: tag }))
