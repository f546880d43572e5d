import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { drawChart, sharpness } from '../../../server/workbook/chart/draw-chart'
import { fontFiles } from '../../../server/workbook/chart/font'

const size = { width: 640, height: 260 }
const chart = (names: string[]) => ({
  title: '各区县申报和通过（件）',
  names,
  series: [
    { name: '申报', colour: '#6a9fdc', values: [120, 40, 12] },
    { name: '通过', colour: '#1f5597', values: [80, 21, 9] },
  ],
})

test('a chart is a picture in which different Chinese words look different, whatever fonts the machine has', async () => {
  const files = await fontFiles(mkdtempSync(path.join(tmpdir(), 'font-')))
  const words = await drawChart(chart(['伊州区', '巴里坤县', '伊吾县']), size, files)
  if (process.env.KEEP_PICTURE) writeFileSync(process.env.KEEP_PICTURE, words)
  expect(words.subarray(1, 4).toString()).toBe('PNG')
  expect([words.readUInt32BE(16), words.readUInt32BE(20)]).toEqual([sharpness * size.width, sharpness * size.height])
  // Without the font, all words of the same length would be drawn as the same boxes.
  const others = await drawChart(chart(['水利局', '农业农村', '环保局']), size, files)
  expect(others.equals(words)).toBe(false)
  expect(readFileSync(files[1]!).readUInt32BE(0)).toBe(0x00010000)
})
