import type { SheetHead } from '../../../schema/import-head'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { InvalidInputError } from '../../errors'
import { maxLevels } from '../header/level'
import type { ChosenHeader } from '../worker/find-sheet'

/** The first rows of the file's sheets, as stored when it was read. */
export async function readSheetHeads(em: EntityManager, runId: number): Promise<SheetHead[]> {
  const { heads } = await em
    .getKysely<DB>()
    .selectFrom('import_run')
    .select('heads')
    .$narrowType<{ heads: SheetHead[] }>()
    .where('id', '=', runId)
    .executeTakeFirstOrThrow()
  return heads
}

/** Number of rows of the header that a person chose; null when the header was found by searching. */
export async function readChosenLevels(em: EntityManager, runId: number): Promise<number | null> {
  const run = await em
    .getKysely<DB>()
    .selectFrom('import_run')
    .select('chosen_header as chosen')
    .$narrowType<{ chosen: ChosenHeader | null }>()
    .where('id', '=', runId)
    .executeTakeFirst()
  const chosen = run?.chosen
  return chosen ? chosen.last - chosen.first + 1 : null
}

/**
 * Checks that the chosen rows may be a header.
 *
 * @throws InvalidInputError
 */
export function checkChosen(heads: readonly SheetHead[], { sheet, first, last }: ChosenHeader): void {
  const head = heads.find((one) => one.sheet === sheet)
  if (!head) throw new InvalidInputError(`文件里没有工作表“${sheet}”，请从列表中选择。`)
  if (first > last) throw new InvalidInputError('表头的末行在首行之前，请重新选择。')
  if (last - first >= maxLevels) throw new InvalidInputError(`表头最多 ${maxLevels} 行，请重新选择。`)
  for (const number of [first, last]) {
    if (!head.rows.some(({ rowNumber }) => rowNumber === number))
      throw new InvalidInputError(`第 ${number} 行不在工作表“${sheet}”的前几行里，请从列出的行中选择。`)
  }
  const data = head.rows.find(({ rowNumber, data: holds }) => holds && rowNumber >= first && rowNumber <= last)
  if (data)
    throw new InvalidInputError(
      `第 ${data.rowNumber} 行是数据，不是表头；请选择写有列名的行，或在文件里补上表头后重新上传。`,
    )
}
