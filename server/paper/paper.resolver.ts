import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { DeclarationFilter } from '../../schema/filter'
import { BriefPreview, IssuedBrief, LetterPreview, PaperTemplate, PaperText } from '../../schema/paper'
import { Day } from '../../schema/scalar'
import { Action, maxListed, PaperKind } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import { findCycle } from '../cycle/read'
import type { Context } from '../graphql/context'
import { listBriefs } from './issued-brief'
import { previewBrief, previewLetter } from './preview'
import { readTemplate, saveTemplate } from './template-store'

const kindOption = { description: 'Which paper has these words.' }
const yearOption = { description: 'Review year (年度), such as 2026.' }

@Resolver()
export class PaperResolver {
  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => PaperTemplate, {
    nullable: true,
    description:
      'The words of an official paper that the office saved for the year, or in the latest year before; null where the year isn’t loaded.',
  })
  async paperTemplate(
    @Ctx() { em }: Context,
    @Arg('kind', () => PaperKind, kindOption) kind: PaperKind,
    @Arg('year', () => Int, yearOption) year: number,
  ): Promise<PaperTemplate | null> {
    return (await findCycle(em, year)) && readTemplate(em, kind, year)
  }

  @Authorized<Permission>(Action.WRITE_PAPERS)
  @Mutation(() => PaperTemplate, {
    description:
      'Saves the words of an official paper for a year and returns them; a paragraph that is missing is usual.',
  })
  async savePaperTemplate(
    @Ctx() { em, viewer, address, now }: Context,
    @Arg('kind', () => PaperKind, kindOption) kind: PaperKind,
    @Arg('year', () => Int, yearOption) year: number,
    @Arg('version', () => Int, { description: 'The version that was read, as in PaperTemplate.version.' })
    version: number,
    @Arg('texts', () => [PaperText], { description: 'The words of the paragraphs; none restores the usual words.' })
    texts: PaperText[],
  ): Promise<PaperTemplate> {
    return saveTemplate(em, { viewer: viewer!, address, now }, { kind, year, version }, texts)
  }

  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => BriefPreview, { description: 'A brief (简报) as it would be issued now, each figure with its rows.' })
  async briefPreview(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter of the declarations that are counted.' })
    filter: DeclarationFilter,
    @Arg('asOf', () => Day, {
      nullable: true,
      description: 'A past day at whose end the figures are counted; null for now.',
    })
    asOf?: string | null,
  ): Promise<BriefPreview> {
    return previewBrief({ ...context, viewer: context.viewer!, filter, asOf: asOf ?? null })
  }

  @Authorized<Permission>(Action.EXPORT_ROWS)
  @Query(() => LetterPreview, {
    description: 'A reminder for one desk (催办函) as its file would be now, each figure with its rows.',
  })
  async letterPreview(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, {
      description: 'One desk and its holder: COMMITTEE with one committee, COUNTY_HR with one county …',
    })
    filter: DeclarationFilter,
  ): Promise<LetterPreview> {
    return previewLetter({ ...context, viewer: context.viewer!, filter, asOf: null })
  }

  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => [IssuedBrief], {
    description: `The briefs of a year that the office issued, the newest first. At most ${maxListed.issuedBriefs}.`,
  })
  async issuedBriefs(@Ctx() { em }: Context, @Arg('year', () => Int, yearOption) year: number): Promise<IssuedBrief[]> {
    return listBriefs(em, year)
  }
}
