import { AuditEvent } from '../../schema/vocabulary'
import type { RevealedPerson } from '../../schema/personal'
import { remarkText } from '../access/personal-data/plain-text'
import { recordAction } from '../audit/record'
import type { Context } from '../graphql/context'
import type { DB } from '../database/tables'
import { InvalidInputError, PortalError } from '../errors'
import { namedDeclaration } from '../record/named-declaration'

const maxPurposeLength = 100

/**
 * The whole ID number of a declaration's person. Who looked at whose number, and for what purpose, is recorded in the
 * audit before the number is decrypted.
 *
 * @throws NotFoundError when the declaration isn't in the viewer's scope, InvalidInputError for a purpose that is too
 *   long, PortalError ID_NUMBER_NONE
 */
export async function revealIdNumber(
  { em, portal, viewer, address }: Context,
  id: string,
  purpose?: string | null,
): Promise<RevealedPerson> {
  const why = remarkText(purpose)
  if (why && why.length > maxPurposeLength) throw new InvalidInputError(`用途最多 ${maxPurposeLength} 字。`)
  const declaration = await namedDeclaration(em, id)
  const owner = portal.owner.em.fork()
  const row = await owner
    .getKysely<DB>()
    .selectFrom('declaration')
    .select('id_number_cipher as cipher')
    .where('id', '=', declaration.id)
    .executeTakeFirst()
  const cipher = row?.cipher
  if (!cipher) throw new PortalError('ID_NUMBER_NONE', '这件申报没有证件号。')
  const { year, platformNo } = declaration
  const detail = { declaration: declaration.id, year, platformNo, ...(why && { purpose: why }) }
  await recordAction(owner, { viewer, address }, AuditEvent.ID_NUMBER_REVEALED, detail)
  return { idNumber: portal.idNumbers.decrypt(cipher) }
}
