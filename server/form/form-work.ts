import { cutOffOf, cutOffWords } from '../report/heading'
import { PortalError } from '../errors'
import { filledCells, type FilledCell } from './fill-form'
import { filledFile, type Filled } from './filled-file'
import type { Reporting } from './figure'
import type { StoredForm } from './form-store'
import { readForm, type FormFile } from './package/read-form'
import { vocabularyOf } from './vocabulary-of'

/** @throws PortalError FORM_NO_TAG, FORM_TAG_UNKNOWN, FORM_TAG_INVALID; InvalidInputError */
export async function computedForm(
  stored: StoredForm,
  reporting: Reporting,
): Promise<{ file: FormFile; cells: FilledCell[] }> {
  if (stored.tags.length === 0) {
    throw new PortalError('FORM_NO_TAG', `“${stored.form.name}”还没有标记任何单元格，请先标记。`)
  }
  const file = await readForm(stored.file, stored.form.fileName)
  const vocabulary = await vocabularyOf(reporting.em, reporting.filter.year[0] ?? 0)
  const cells = await filledCells({ form: file, tags: stored.tags, typed: stored.typed, vocabulary, reporting })
  return { file, cells }
}

/** @param origin address of the portal for links in 取数说明; null without that sheet */
export async function filledForm(
  stored: StoredForm,
  reporting: Reporting,
  origin: string | null,
): Promise<Filled & { fileName: string }> {
  const { file, cells } = await computedForm(stored, reporting)
  const [year] = reporting.filter.year
  const { portal, viewer, now, asOf = null } = reporting
  const head = [
    `${stored.form.name}（${year} 年度）取数说明`,
    `填报账号：${viewer.displayName}　截止时间：${cutOffWords({ asOf }, now)}　生成时间：${cutOffOf(now)}`,
  ]
  const title = `${stored.form.name}（${year}年度）`
  const filled = await filledFile(file, cells, {
    sources: origin === null ? null : { origin, head },
    proof: { title, at: now.toISOString(), key: portal.workbookKey },
  })
  return { ...filled, fileName: `${title}.xlsx` }
}
