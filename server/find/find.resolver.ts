import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql'
import { Found } from '../../schema/found'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import { InvalidInputError } from '../errors'
import type { Context } from '../graphql/context'
import { find } from './find'

const longest = 100

@Resolver()
export class FindResolver {
  @Authorized<Permission>(Action.VIEW_DECLARATIONS)
  @Query(() => [Found], {
    description: 'What has the text in its name, for the command menu. At most 6 of each kind.',
  })
  async find(
    @Ctx() context: Context,
    @Arg('text', () => String, { description: 'A part of a name or number, or pinyin initials; no ID number.' })
    text: string,
    @Arg('year', () => Int, { description: 'Review year in which is searched (年度), such as 2026.' }) year: number,
  ): Promise<Found[]> {
    if (text.length > longest) throw new InvalidInputError(`查找内容最多 ${longest} 个字。`)
    return find(context, year, text)
  }
}
