import { Committee } from '../../schema/committee'
import { Role } from '../../schema/vocabulary'
import type { Context } from '../context'
import { InvalidInputError, NotFoundError } from '../errors'
import { CommitteeNotOwnError } from './error'

/**
 * The committee that the viewer may record a meeting or a notice of: a department its own, the city any.
 *
 * @param series codes that must be the committee's
 * @throws NotFoundError, CommitteeNotOwnError, InvalidInputError
 */
export async function ownCommittee(
  { em, viewer }: Pick<Context, 'em' | 'viewer'>,
  year: number,
  code: string,
  series?: string[] | null,
): Promise<Committee> {
  const committee = await em.findOne(Committee, { year, code })
  if (!committee) throw new NotFoundError('这个评审委员会')
  if (viewer!.role === Role.DEPARTMENT && !viewer!.committees.includes(code)) throw new CommitteeNotOwnError()
  const foreign = series?.find((one) => !committee.series.includes(one))
  if (foreign) throw new InvalidInputError(`${committee.name}评审委员会没有“${foreign}”这个专业，请从列表中选择。`)
  return committee
}
