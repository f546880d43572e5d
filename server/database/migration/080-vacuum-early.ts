import { Migration } from '@mikro-orm/migrations'

/**
 * Counts and searches read indexes alone, which need pages that are known to be visible to everybody. PostgreSQL vacuums a
 * table after a fifth of its rows have changed; a year's import changes less than that of a large table.
 */
export class Migration080VacuumEarly extends Migration {
  override up(): void {
    for (const table of ['declaration', 'trait_tally', 'verdict']) {
      this.addSql(
        `alter table ${table} set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02)`,
      )
    }
  }
}
