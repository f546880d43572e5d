import type { Migration } from '@mikro-orm/migrations'
import { requestRole, requestRoleOf } from '../request-role'

interface Written extends Migration {
  up(): Promise<void> | void
}
export type MigrationClass = new (...given: ConstructorParameters<typeof Migration>) => Written

const name = new RegExp(`\\b${requestRole}\\b`, 'g')

/** The migration with the role of the database that it runs on in place of `requestRole`. */
export function forOwnRole(written: MigrationClass): MigrationClass {
  return class extends written {
    #role = requestRole

    override async up(): Promise<void> {
      const [database] = await this.execute('select current_database() as name')
      this.#role = requestRoleOf(String(database!.name))
      await super.up()
    }

    override addSql(query: Parameters<Migration['addSql']>[0]): void {
      super.addSql(typeof query === 'string' ? query.replaceAll(name, this.#role) : query)
    }
  }
}
