import { z } from 'zod'
import { beijingTimeOf } from '../../calendar/day-of'
import { BackupDamagedError, BackupNewerError } from './error'
import { readFrames } from './frame-reader'

const table = z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number() })

const header = z.object({
  /** Version of the portal. */
  portal: z.string(),
  /** Migrations that the database had, in order: its tables are those after the last one. */
  migrations: z.array(z.string()).min(1),
  /** Version of PostgreSQL. */
  postgres: z.string(),
  kind: z.enum(['SAMPLE', 'REAL']),
  madeAt: z.string(),
  revision: z.number(),
  /** Fingerprints in hex; they identify the keys without revealing them. */
  idKey: z.string(),
  auditKey: z.string().nullable(),
  /** The last entry of the audit's chain. */
  audit: z.object({ seq: z.number(), mac: z.string(), at: z.string() }).nullable(),
  /** In an order in which every row finds the rows that it refers to. */
  tables: z.array(table),
  sequences: z.array(z.object({ name: z.string(), last: z.string(), called: z.boolean() })),
})

/** What a backup says about itself before its content. */
export type BackupHeader = z.output<typeof header>
export type BackupTable = z.output<typeof table>

export const declarationsIn = ({ tables }: BackupHeader): number =>
  tables.find(({ name }) => name === 'declaration')?.rows ?? 0

/** Day and minute in Beijing. */
export const writtenAt = ({ madeAt }: BackupHeader): string =>
  beijingTimeOf(new Date(madeAt)).slice(0, 16).replace('T', ' ')

export function parseHeader(content: Buffer): BackupHeader {
  const { data } = header.safeParse(JSON.parse(content.toString()))
  if (!data) throw new BackupDamagedError(0)
  return data
}

/** Only the header. @throws PortalError as `readFrames` */
export async function readHeader(file: string): Promise<BackupHeader> {
  for await (const { kind, content } of readFrames(file)) {
    if (kind === 'HEADER') return parseHeader(content)
    break
  }
  throw new BackupDamagedError(0)
}

/**
 * Reads the whole file and compares every checksum, before anything is done with the content.
 *
 * @param known names of the migrations of this program
 * @throws PortalError as `readFrames`; BACKUP_NEWER
 */
export async function verifiedHeader(file: string, known: readonly string[]): Promise<BackupHeader> {
  let found: BackupHeader | null = null
  for await (const { kind, content } of readFrames(file)) if (kind === 'HEADER') found = parseHeader(content)
  if (!found) throw new BackupDamagedError(0)
  if (found.migrations.some((name) => !known.includes(name))) throw new BackupNewerError(found.portal)
  return found
}
