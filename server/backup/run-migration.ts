import type { Migration } from '@mikro-orm/migrations'
import type { Client } from 'pg'
import { migrations } from '../database/migration'

export const knownMigrations = migrations.map(({ name }) => name)

/** The table in which MikroORM keeps which migrations were run, as it creates it. */
export async function createMigrationTable(client: Client): Promise<void> {
  await client.query(`create table migration (id serial primary key, name varchar(255) not null,
    executed_at timestamptz(6) not null default current_timestamp(6))`)
}

/** Runs migrations in the client's own transaction, which MikroORM's migrator can't join. */
export async function runMigrations(client: Client, wanted: (name: string) => boolean): Promise<void> {
  // All that a migration needs of MikroORM's driver.
  const asDriver = { execute: async (statement: string) => (await client.query(statement)).rows as unknown[] }
  for (const { name, class: Wanted } of migrations.filter((each) => wanted(each.name))) {
    const migration: Migration = Reflect.construct(Wanted, [asDriver])
    await migration.up()
    for (const statement of migration.getQueries()) await client.query(String(statement))
    await client.query('insert into migration (name) values ($1)', [name])
  }
}
