import type { Page } from 'playwright-core'
import { openZip } from '../../server/reader/package/zip-file'
import { bytesOfPart } from '../../server/reader/package/part-text'
import { writePackage } from '../../server/reader/package/write-package'

const part = 'xl/worksheets/sheet1.xml'

/** A workbook of the portal to verify. @param change whether one of its figures is another one */
export async function chosenFile(page: Page, address: string, change: boolean) {
  const response = await page.request.get(new URL(address, page.url()).href, { headers: { 'x-portal': '1' } })
  const bytes = await response.body()
  const name = '评审委员会.xlsx'
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  if (!change) return { name, mimeType, buffer: bytes }
  const zip = await openZip(bytes)
  const xml = (await bytesOfPart(zip, part)).toString()
  const other = xml.replace(
    /(<c r="[D-Z]1[0-9]"(?: s="\d+")?>(?:<f>[^<]*<\/f>)?<v>)(\d+)(<\/v>)/,
    (_, open: string, value: string, close: string) => `${open}${Number(value) + 7}${close}`,
  )
  return { name, mimeType, buffer: await writePackage(zip, new Map([[part, Buffer.from(other)]]), new Map()) }
}
