import { sql } from 'kysely'
import type { ResolvedFilter } from '../filter/resolve'
import { plainText } from '../access/personal-data/plain-text'
import { PortalError } from '../errors'
import { detailColumns, type DetailColumn } from './detail-column'
import type { ExportJob, ExportWork } from './export-work'
import { rowsWork } from './rows-work'
import { safeText } from '../workbook/safe-text'
import { styles } from '../workbook/style'

const length = { least: 2, most: 100 }

/** Purpose of an export with whole ID numbers; it is written to the audit and into the file. */
export interface Unmasking {
  purpose: string
}

/**
 * Reads the body of a request for such an export: `{ "confirmed": true, "purpose": "…" }`.
 *
 * @throws PortalError UNMASKED_UNCONFIRMED
 */
export function readUnmasking(body: unknown): Unmasking {
  const { confirmed, purpose } = (body ?? {}) as { confirmed?: unknown; purpose?: unknown }
  const text = typeof purpose === 'string' ? plainText(purpose) : null
  if (confirmed !== true || !text || text.length < length.least || text.length > length.most) {
    throw new PortalError(
      'UNMASKED_UNCONFIRMED',
      `导出完整证件号须确认并写明用途（${length.least}–${length.most} 字），没有导出。`,
    )
  }
  return { purpose: text }
}

/** 明细 with whole ID numbers; the sheet's name, a column header and a separate sheet say so. */
export function unmaskedWork({ purpose }: Unmasking): ExportWork {
  return rowsWork('申报明细（含完整证件号）', unmaskedColumns, {
    after(workbook, job, count) {
      const sheet = workbook.addWorksheet('说明')
      for (const [index, width] of [16, 72].entries()) sheet.getColumn(index + 1).width = width
      const facts = [
        ['注意', `本文件含 ${count} 件申报的完整证件号，属个人信息：只用于下列用途，妥善保管，用后删除。`],
        ['用途', purpose],
        ['导出账号', `${job.viewer.displayName}（${job.viewer.username}）`],
        ['留痕', '本次导出已记入导出台账。'],
      ]
      for (const fact of facts) sheet.addRow(fact.map(safeText)).eachCell((cell) => (cell.style = styles.label))
      sheet.commit()
    },
  })
}

function unmaskedColumns(resolved: ResolvedFilter, { portal }: ExportJob): DetailColumn[] {
  return detailColumns(resolved).map((column) =>
    column.column === 'id_number_masked'
      ? {
          ...column,
          column: 'id_number_whole',
          expression: sql`encode(id_number_cipher, 'hex')`,
          word: (cipher) => portal.idNumbers.decrypt(Buffer.from(cipher, 'hex')),
        }
      : column,
  )
}
