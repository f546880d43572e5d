import { sql, type Selectable } from 'kysely'
import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ContactKind } from '../../schema/contact'
import { Employer } from '../../schema/employer'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { DB } from '../database/tables'
import type { Context } from '../graphql/context'

@Resolver(() => Employer)
export class EmployerResolver {
  @Authorized<Permission>(Action.VIEW_PENDING)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Phone of the employer as 联系方式登记 has it; null when none is known.',
  })
  async phone(@Ctx() { em }: Context, @Root() { name }: Employer): Promise<string | null> {
    const { rows } = await sql<Pick<Selectable<DB['standing_contact']>, 'phone'>>`
      select phone from standing_contact where kind = ${ContactKind.EMPLOYER} and key = ${name}`.execute(em.getKysely())
    return rows[0]?.phone ?? null
  }
}
