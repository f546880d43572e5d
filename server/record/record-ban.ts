import type { BureauRecord } from '../../schema/record'
import type { BanInput } from '../../schema/record-input'
import { RecordKind } from '../../schema/vocabulary'
import type { Context } from '../graphql/context'
import { readCycle } from '../cycle/read'
import type { DB } from '../database/tables'
import { InvalidInputError, PortalError } from '../errors'
import { banUntil } from './ban-until'
import { insertRecord } from './insert-record'
import { namedDeclaration } from './named-declaration'
import { requiredText } from './clean-text'

/**
 * Records that a declaration's person may not declare for three years (三年内不得申报, 五(三)). It holds in all counties.
 *
 * @throws NotFoundError, InvalidInputError, PortalError RECORD_BAN_NO_ID and the errors of insertRecord
 */
export async function recordBan(context: Context, id: string, ban: BanInput): Promise<BureauRecord> {
  const declaration = await namedDeclaration(context.em, id)
  const cycle = await readCycle(context.em, declaration.year)
  const { hash, cipher } = await context.em
    .getKysely<DB>()
    .selectFrom('declaration')
    .select(['id_number_hash as hash', 'id_number_cipher as cipher'])
    .where('id', '=', declaration.id)
    .executeTakeFirstOrThrow()
  if (!hash) {
    throw new PortalError('RECORD_BAN_NO_ID', '这件申报没有证件号，无法据此识别本人；请先导入证件号再登记禁止申报。')
  }
  const series = ban.series ?? (cycle.settings.banScope === 'SAME_SERIES' ? [declaration.series] : null)
  const unknown = series?.find((code) => !cycle.series.some((one) => one.code === code))
  if (unknown || series?.length === 0) throw new InvalidInputError('禁止申报的系列（专业）请从列表中选择，或选全部。')
  return insertRecord(context, {
    kind: RecordKind.BAN,
    year: declaration.year,
    platformNo: declaration.platformNo,
    fromDay: ban.decidedOn,
    untilDay: ban.until ?? banUntil(cycle, ban.decidedOn),
    series,
    documentNo: ban.documentNo,
    idNumber: { hash, cipher },
    personName: declaration.name,
    note: requiredText('处理原因', ban.note, 200),
    replaces: ban.replaces,
  })
}
