import { expect, test } from 'vitest'
import { chartPart } from '../../../server/workbook/chart/chart-part'
import { colourOf } from '../../../server/workbook/chart/colour'
import { readXml } from '../../../server/reader/package/xml'

const cells = { sheet: '图表', row: 3, names: 'A', series: ['B'] }
const chart = {
  kind: 'BARS' as const,
  title: '甲<乙> & "丙"',
  names: ['伊州区', '伊吾县'],
  series: [{ name: '申报', colour: colourOf('stage-2'), values: [7, null] }],
}

test('texts of a chart are written as XML, and its cells as absolute references', async () => {
  const xml = chartPart(chart, cells, 100)
  const texts: string[] = []
  const namespace = new Set(['http://schemas.openxmlformats.org/drawingml/2006/chart'])
  await readXml(
    (async function* () {
      yield Buffer.from(xml)
    })(),
    { open() {}, text: (text) => void texts.push(text) },
    namespace,
  )
  expect(texts.join('|')).toContain('甲<乙> & "丙"')
  expect(texts).toEqual(expect.arrayContaining(["'图表'!$A$3", "'图表'!$A$4:$A$5", "'图表'!$B$3", "'图表'!$B$4:$B$5"]))
})

test('a hidden number has no bar and no 0, but its sign', () => {
  const xml = chartPart(chart, cells, 100)
  expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numCache>')
  expect(/<c:dLbl><c:idx val="1"\/>.*?<a:t>＊<\/a:t>/.test(xml)).toBe(true)
})

test('bars that are too thin for numbers have none', () => {
  expect(chartPart(chart, cells, 20)).not.toContain('<c:dLbls>')
})

test('an unknown colour is an error', () => {
  expect(() => colourOf('no-such')).toThrow('no-such')
})
