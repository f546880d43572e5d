import { AuditEvent } from '../../schema/vocabulary'
import { Declaration } from '../../schema/declaration'
import type { RevealedPerson } from '../../schema/personal'
import { remarkText } from '../access/plain-text'
import { recordAudit } from '../audit/record'
import type { Context } from '../graphql/context'
import type { DB } from '../database/tables'
import { InvalidInputError, NotFoundError, PortalError } from '../errors'

const longestPurpose = 100

/**
 * The whole number of one declaration's person, kept in the audit before it is told: who looked at whose, and what for.
 *
 * @throws NotFoundError where there is none in the viewer's scope, InvalidInputError, or PortalError ID_NUMBER_NONE
 */
export async function revealIdNumber(
  { em, portal, viewer, address }: Context,
  id: string,
  purpose?: string | null,
): Promise<RevealedPerson> {
  const why = remarkText(purpose)
  if (why && why.length > longestPurpose) throw new InvalidInputError(`用途最多 ${longestPurpose} 字。`)
  const declaration = /^\d{1,9}$/.test(id) ? await em.findOne(Declaration, Number(id)) : null
  if (!declaration) throw new NotFoundError('这件申报')
  const owner = portal.owner.em.fork()
  const row = await owner
    .getKysely<DB>()
    .selectFrom('declaration')
    .select('id_number_cipher as cipher')
    .where('id', '=', declaration.id)
    .executeTakeFirst()
  const cipher = row?.cipher
  if (!cipher) throw new PortalError('ID_NUMBER_NONE', '这件申报没有证件号。')
  const { accountId, username } = viewer!
  const { year, platformNo } = declaration
  const detail = { declaration: declaration.id, year, platformNo, ...(why && { purpose: why }) }
  await recordAudit(owner, { accountId, username, address, event: AuditEvent.ID_NUMBER_REVEALED, detail })
  return { idNumber: portal.idNumbers.decrypt(cipher) }
}
