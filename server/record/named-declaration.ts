import { Declaration } from '../../schema/declaration'
import type { EntityManager } from '../database/orm'
import { NotFoundError } from '../errors'

/** The declaration with this id, if it is in the viewer's scope. @throws NotFoundError */
export async function namedDeclaration(em: EntityManager, id: string): Promise<Declaration> {
  const declaration = /^\d{1,9}$/.test(id) ? await em.findOne(Declaration, Number(id)) : null
  if (!declaration) throw new NotFoundError('这件申报')
  return declaration
}
