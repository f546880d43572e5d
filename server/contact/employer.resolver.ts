import { sql, type Selectable } from 'kysely'
import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ContactKind } from '../../schema/contact'
import { Employer } from '../../schema/employer'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import { batched } from '../database/batched'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import type { Context } from '../graphql/context'

interface Known {
  key: string
  phone: Selectable<DB['standing_contact']>['phone']
}

async function readPhones(em: EntityManager, names: readonly string[]): Promise<Map<string, Known['phone']>> {
  const { rows } = await sql<Known>`select key, phone from standing_contact
    where kind = ${ContactKind.EMPLOYER} and key = any(${names})`.execute(em.getKysely())
  return new Map(rows.map(({ key, phone }) => [key, phone]))
}

/** The phone of the employer of this name; null when none is known. One query serves all rows of an answer. */
const phoneOf = batched(readPhones)

@Resolver(() => Employer)
export class EmployerResolver {
  @Authorized<Permission>(Action.VIEW_PENDING)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Phone of the employer as 联系方式登记 has it; null when none is known.',
  })
  phone(@Ctx() { em }: Context, @Root() { name }: Employer): Promise<string | null> {
    return phoneOf(em, name)
  }
}
