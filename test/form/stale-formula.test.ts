import { expect, test } from 'vitest'
import { addressOf, locateCells } from '../../server/form/package/sheet-xml'
import { staleFormulas } from '../../server/form/package/stale-formula'
import { sheetXml } from '../reader/workbook'

const sheet = async (name: string, ...cells: string[]) => ({
  name,
  ...(await locateCells(sheetXml({ data: cells.map((cell, at) => `<row r="${at + 1}">${cell}</row>`).join('') }), [])),
})

/** Addresses of the formula cells whose results may be others when the first sheet's A1 is. */
async function staleIn(...sheets: Awaited<ReturnType<typeof sheet>>[]): Promise<string[]> {
  const stale = staleFormulas(sheets, new Map([[0, [{ row: 1, column: 0 }]]]))
  return [...stale].flatMap(([at, cells]) =>
    cells.map(({ row, column }) => `${sheets[at]!.name}!${addressOf(row, column)}`),
  )
}

const value = '<c r="A1"><v>1</v></c>'

test.each(["SUM('1月:3月'!A1)", "SUM('1月:3月'!$A$1:B2)", 'SUM(Sheet1:Sheet3!A1)'])(
  'a formula over several sheets, %s, reads what changed',
  async (formula) => {
    const total = await sheet('合计', `<c r="A1"><f>${formula}</f><v>777</v></c>`)
    expect(await staleIn(await sheet('1月', value), await sheet('3月', value), total)).toEqual(['合计!A1'])
  },
)

test('one that reads another sheet or another workbook keeps its result', async () => {
  const total = await sheet(
    '合计',
    `<c r="A1"><f>SUM('3月'!A1)</f><v>5</v></c><c r="B1"><f>'[1]1月'!A1</f><v>5</v></c>`,
  )
  expect(await staleIn(await sheet('1月', value), await sheet('3月', value), total)).toEqual([])
})

test.each(['array', 'dataTable'])(
  'all results of a formula with several ones (%s), and what reads them',
  async (kind) => {
    const results = await sheet(
      '表1',
      `${value}<c r="D1"><f t="${kind}" ref="D1:E2">A1:B2*2</f><v>2</v></c><c r="E1"><v>4</v></c>`,
      '<c r="D2"><v>6</v></c><c r="E2"><v>8</v></c><c r="F2"><f>E2+1</f><v>9</v></c><c r="G2"><v>1</v></c>',
    )
    expect((await staleIn(results)).toSorted()).toEqual(['表1!D1', '表1!D2', '表1!E1', '表1!E2', '表1!F2'])
  },
)
