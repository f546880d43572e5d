import type { AuditDetail } from '../audit/detail-name'
import type { DeclarationSort } from '../../schema/declaration-connection'
import type { ListColumnKey } from '../../schema/field/list-column'
import type { DeclarationFilter } from '../../schema/filter'
import type { PaperSize } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import type { Config } from '../config'
import type { EntityManager } from '../database/orm'
import type { BriefIssue } from '../paper/issued-brief'
import type { Portal } from '../portal'
import type { KeptProof } from '../workbook/proof/kept-proof'

/** What an export needs of the portal, so that it can be written in a thread that has no more of it. */
export interface ReportPortal extends Pick<
  Portal,
  'kind' | 'calendar' | 'idNumbers' | 'findingCondition' | 'workbookKey'
> {
  config: Pick<Config, 'dataDir'>
}

/** An export that is being written to `file`, from one snapshot in the viewer's scope. */
export interface ExportJob {
  portal: ReportPortal
  em: EntityManager
  /** The same instant for the whole file. */
  now: Date
  viewer: Viewer
  filter: DeclarationFilter
  /** The past day to report, yyyy-mm-dd; null = now. */
  asOf?: string | null
  /** Order of a list of declarations; null = by number. */
  sort?: DeclarationSort | null
  /** Columns of a list of declarations, in order; null = all of 明细. */
  columns?: readonly ListColumnKey[] | null
  /** The paper of a workbook; null for what the office set. */
  paper?: PaperSize | null
  /** Whether rows and checks are printed with the tables, too. */
  printsRows?: boolean
  file: string
  /** Called after each batch of rows; throws when the export was cancelled. */
  progress: (done: number, total: number) => void
}

export interface Exported {
  /** The file's name for the user. */
  fileName: string
  /** Number of declarations in the file. */
  rows: number
  /** The proof that the portal keeps, of a file that can't carry it. */
  proof?: KeptProof
  /** Of a brief: what is kept of it when it is issued. */
  brief?: BriefIssue
  /** Details for the audit. */
  more?: AuditDetail
}

/** Writes the file. */
export type ExportWork = (job: ExportJob) => Promise<Exported>
