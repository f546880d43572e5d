import type { DeclarationSort } from '../../schema/declaration-connection'
import type { DeclarationFilter } from '../../schema/filter'
import type { Viewer } from '../access/viewer'
import type { Context } from '../graphql/context'

/** An export that is being written to `file`, from one snapshot in the viewer's scope. */
export interface ExportJob extends Pick<Context, 'portal' | 'em' | 'now'> {
  viewer: Viewer
  filter: DeclarationFilter
  /** The past day to report, yyyy-mm-dd; null = now. */
  asOf?: string | null
  /** Order of a list of declarations; null = by number. */
  sort?: DeclarationSort | null
  file: string
  /** Called after each batch of rows; throws when the export was cancelled. */
  progress: (done: number, total: number) => void
}

/** Writes the file. Returns its name for the user, the number of declarations in it, and details for the audit. */
export type ExportWork = (job: ExportJob) => Promise<{ fileName: string; rows: number; more?: Record<string, unknown> }>
