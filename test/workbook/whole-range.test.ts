import { mkdtempSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openZip } from '../../server/reader/package/zip-file'
import { readPart } from '../../server/reader/package/zip-part'
import { streamWorkbook } from '../../server/workbook/stream-workbook'

test('a name for a million rows costs no more than a name for one cell', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'names-')), 'names.xlsx')
  const timeOf = async (range: string) => {
    const start = process.threadCpuUsage().user
    await streamWorkbook(file, null, async (workbook) => {
      const sheet = workbook.addWorksheet('明细')
      sheet.getCell('A1').value = '合计'
      sheet.commit()
      workbook.definedNames.add(range, '明细数据')
    })
    return process.threadCpuUsage().user - start
  }
  await timeOf(`'明细'!$A$1`)
  const one = await timeOf(`'明细'!$A$1`)
  const million = await timeOf(`'明细'!$A$1:$B$1000000`)
  expect(million).toBeLessThan(10 * one + 50_000)
  const zip = await openZip(readFileSync(file))
  const written = await text(readPart(zip, zip.entries.get('xl/workbook.xml')!))
  expect(written).toContain(`<definedName name="明细数据">&apos;明细&apos;!$A$1:$B$1000000</definedName>`)
})
