import type { DeclarationSort } from '../../schema/declaration-connection'
import type { DeclarationFilter } from '../../schema/filter'
import type { Viewer } from '../access/viewer'
import type { Context } from '../graphql/context'

/** One export on its way: written to `file` from one snapshot in the viewer's scope. */
export interface ExportJob extends Pick<Context, 'portal' | 'em' | 'now'> {
  viewer: Viewer
  filter: DeclarationFilter
  /** A past day to tell of, yyyy-mm-dd; none = now. */
  asOf?: string | null
  /** The order of a list of declarations; none = by number. */
  sort?: DeclarationSort | null
  file: string
  /** Told after each batch of rows; throws where the export was cancelled. */
  progress: (done: number, total: number) => void
}

/** Writes the file; returns the name it is sent under, how many rows of people it holds, and what else the ledger says. */
export type ExportWork = (job: ExportJob) => Promise<{ fileName: string; rows: number; more?: Record<string, unknown> }>
