import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql'
import { AuditConnection, AuditFilter, AuditVerification } from '../../schema/audit'
import { Action, AuditEvent } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { readEntries } from './read-entries'
import { recordAction } from '../audit/record'
import { verificationLines } from '../audit/verification-lines'
import { verifyAudit } from '../audit/verify'

@Resolver()
export class AuditLogResolver {
  @Authorized<Permission>(Action.VIEW_AUDIT)
  @Query(() => AuditConnection, { description: 'Entries of the audit (审计记录), the newest first.' })
  auditEntries(
    @Ctx() { em }: Context,
    @Arg('filter', () => AuditFilter, {
      nullable: true,
      description: 'Which entries of the audit; null for all of them.',
    })
    filter?: AuditFilter | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Number of entries on a page, from 1 to 200.' })
    first = 50,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of the page before.' }) after?: string | null,
  ): Promise<AuditConnection> {
    return readEntries(em, filter ?? {}, { first, after: after ?? null })
  }

  @Authorized<Permission>(Action.VIEW_AUDIT)
  @Query(() => AuditVerification, { description: 'Goes along the whole chain. Recorded itself.' })
  async auditVerification(@Ctx() context: Context): Promise<AuditVerification> {
    const { em, portal } = context
    const { audit, owner } = portal
    const anchor = await audit.anchor.read()
    const result = await verifyAudit(em, audit.key, anchor)
    const { checked, lastSeq, broken } = result
    const detail = { checked, last: lastSeq, ...(broken && { broken: broken.kind, at: broken.seq }) }
    await recordAction(owner.em.fork(), context, AuditEvent.AUDIT_VERIFIED, detail)
    return {
      whole: broken === null,
      checked,
      lastSeq,
      lastMac: anchor?.seq === lastSeq ? anchor.mac : null,
      lines: verificationLines(result),
    }
  }
}
