import { readFile, writeFile } from 'node:fs/promises'
import { inScope } from '../../access/scope/scope'
import type { EntityManager } from '../../database/orm'
import { extendIdleTimeout } from '../../database/idle-timeout'
import { InvalidInputError, PortalError } from '../../errors'
import type { Exported, ExportJob } from '../export-work'
import type { Portal } from '../../portal'
import { hideInWorker } from './hide-in-worker'
import { writePublicWorkbook } from './public-workbook'
import {
  lockEditions,
  publishedFigures,
  readEditionFile,
  readEditions,
  readLastFreeze,
  storeEdition,
  type FrozenTables,
  type StoredFile,
} from './stored-edition'

/** The year of the requested edition. @throws InvalidInputError for a filter, a past day or several years */
function yearOf({ filter, asOf }: Pick<ExportJob, 'filter' | 'asOf'>): number {
  if (Object.keys(filter).some((field) => field !== 'year')) {
    throw new InvalidInputError('公开版只按年度生成，请清除其他筛选条件。')
  }
  if (asOf) throw new InvalidInputError('公开版的截止日是归档的截止日，请清除页面上的截止日。')
  const [year, ...others] = filter.year
  if (year === undefined || others.length > 0) throw new InvalidInputError('公开版每次只做一个年度，请只选一个年度。')
  return year
}

async function freezeOf(em: EntityManager, year: number): Promise<FrozenTables> {
  const freeze = await readLastFreeze(em, year)
  if (!freeze) {
    throw new PortalError(
      'PUBLIC_NEEDS_FREEZE',
      `${year} 年度还没有归档。公开版由归档生成，请先在“报表”页归档 ${year} 年度。`,
    )
  }
  if (!freeze.reports) {
    throw new PortalError(
      'PUBLIC_NEEDS_FREEZE',
      `${year} 年度第 ${freeze.serial} 次归档由较早的版本生成，没有公开版所需的数据，请再归档一次。`,
    )
  }
  return freeze
}

/** An edition is stored, so it is made where the whole portal is. */
interface PublicJob extends ExportJob {
  portal: Portal
}

/** Makes and stores the edition of a freeze in its own transaction, since later editions must take it into account. */
function publish(job: PublicJob, year: number, freeze: FrozenTables): Promise<StoredFile> {
  return inScope(job.portal, job.viewer, 'write', async (em) => {
    await extendIdleTimeout(em)
    await lockEditions(em, year)
    const meanwhile = await readEditionFile(em, freeze.id)
    if (meanwhile) return meanwhile
    const reports = freeze.reports!
    const hidden = new Set(await hideInWorker([...(await readEditions(em, year)), { reports, hidden: null }]))
    const fileName = await writePublicWorkbook(job, freeze, reports, hidden)
    const { accountId, displayName: accountName } = job.viewer
    const made = { fileName, file: await readFile(job.file) }
    const figures = publishedFigures(reports, hidden)
    await storeEdition(em, { freeze: freeze.id, figures, madeAt: job.now, accountId, accountName, ...made })
    return made
  })
}

/** 公开版 of a year's last freeze. It is made once; later requests get the same bytes. */
export async function publicEdition(job: PublicJob): Promise<Exported> {
  const year = yearOf(job)
  await extendIdleTimeout(job.em)
  const freeze = await freezeOf(job.em, year)
  const { fileName, file } = (await readEditionFile(job.em, freeze.id)) ?? (await publish(job, year, freeze))
  await writeFile(job.file, file, { mode: 0o600 })
  return { fileName, rows: 0, more: { freeze: freeze.serial, cutOff: freeze.cutOff } }
}
