import { Migration } from '@mikro-orm/migrations'
import { forOwnRole, type MigrationClass } from './for-own-role'

const files = import.meta.glob<Record<string, unknown>>('./[0-9]*.ts', { eager: true })

const isMigration = (exported: unknown): exported is MigrationClass =>
  typeof exported === 'function' && exported.prototype instanceof Migration

/**
 * Every file of this folder, by its number, for good: a released migration is never edited or renamed, the next change is
 * the next file. A file holds one migration and may export what later ones need of it.
 */
export const migrations = Object.keys(files)
  .toSorted()
  .map((file) => {
    const [found, ...others] = Object.values(files[file]!).filter(isMigration)
    if (!found || others.length > 0) throw new Error(`${file} must export one migration`)
    return { name: file.slice('./'.length, -'.ts'.length), class: forOwnRole(found) }
  })
