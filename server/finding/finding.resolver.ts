import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Committee } from '../../schema/committee'
import { Declaration } from '../../schema/declaration'
import { DeclarationFilter } from '../../schema/filter'
import { Acknowledgement, Findings, FindingRule, FindingTrend } from '../../schema/finding'
import { Day } from '../../schema/scalar'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { findCycle, readCycles } from '../cycle/read'
import { NotFoundError } from '../errors'
import { asOfOption } from '../filter/as-of-option'
import { resolveFilter } from '../filter/resolve'
import { acknowledge, withdrawAcknowledgement } from './acknowledge'
import { committeeFindings } from './committee-findings'
import { countFindings } from './count-findings'
import { filteredCommittees } from './filtered-committees'
import { findingRule } from './finding-rule'
import { findingTrend } from './finding-trend'
import { specifiedRules } from './specified-rules'

async function seenDeclaration({ em }: Context, id: string): Promise<Declaration> {
  const declaration = /^\d{1,9}$/.test(id)
    ? await em.findOne(Declaration, Number(id), { populate: ['employer'] })
    : null
  if (!declaration) throw new NotFoundError('这件申报')
  return declaration
}

@Resolver()
export class FindingResolver {
  @Authorized<Permission>(Action.VIEW_FINDINGS)
  @Query(() => [FindingRule], {
    description:
      'Every rule that the portal checks, in the notice’s order, by the notices that are loaded. One per rule.',
  })
  async findingRules(@Ctx() { em }: Context): Promise<FindingRule[]> {
    const cycles = (await readCycles(em)).filter(({ referenceYear }) => referenceYear === null)
    return specifiedRules.map((rule) => findingRule(rule, cycles))
  }

  @Authorized<Permission>(Action.VIEW_FINDINGS)
  @Query(() => Findings, {
    description: 'What the notice’s rules find among the filtered declarations and their committees.',
  })
  async findings(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter that says which declarations are checked.' })
    filter: DeclarationFilter,
    @Arg('asOf', () => Day, asOfOption) asOf?: string | null,
  ): Promise<Findings> {
    const { em, viewer } = context
    const resolved = await resolveFilter(context, filter, asOf)
    const committees = await filteredCommittees(em, viewer!, resolved)
    return {
      rules: await countFindings(em, resolved),
      committees: await committeeFindings(em, viewer!, { ...resolved, committees }),
    }
  }

  @Authorized<Permission>(Action.VIEW_FINDINGS)
  @Query(() => FindingTrend, { description: 'Open findings week by week: each declaration where it stood then.' })
  findingTrend(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Filter that says which declarations are counted.' })
    filter: DeclarationFilter,
  ): Promise<FindingTrend> {
    return findingTrend(context, filter)
  }

  @Authorized<Permission>(Action.ACKNOWLEDGE_FINDINGS)
  @Mutation(() => Declaration, { description: '说明: why a finding needs no action; it ends when the facts change.' })
  async acknowledgeFinding(
    @Ctx() context: Context,
    @Arg('declaration', () => ID, { description: 'Identifier of the declaration, as in Declaration.id.' }) id: string,
    @Arg('rule', () => ID, { description: 'Number of a rule for declarations, such as R01.' }) rule: string,
    @Arg('reason', () => String, { description: 'Why no action is needed, in at most 500 characters.' }) reason: string,
  ): Promise<Declaration> {
    const declaration = await seenDeclaration(context, id)
    const { year, platformNo } = declaration
    await acknowledge(context, context.viewer!, { year, platformNo, committee: null }, { rule, reason })
    return declaration
  }

  @Authorized<Permission>(Action.ACKNOWLEDGE_COMMITTEE_FINDINGS)
  @Mutation(() => Committee, {
    description: 'Explains a finding about a committee (说明), until its facts change; returns the committee.',
  })
  async acknowledgeCommitteeFinding(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Review year of the committee (年度), such as 2026.' }) year: number,
    @Arg('committee', () => ID, { description: 'Code of the committee, as in Committee.code.' }) committee: string,
    @Arg('rule', () => ID, { description: 'Number of a rule for committees, such as R50.' }) rule: string,
    @Arg('reason', () => String, { description: 'Why no action is needed, in at most 500 characters.' }) reason: string,
  ): Promise<Committee> {
    const { em, viewer } = context
    const found = (await findCycle(em, year)) && (await em.findOne(Committee, { year, code: committee }))
    if (!found) throw new NotFoundError('这个评审委员会')
    await acknowledge(context, viewer!, { year, platformNo: null, committee }, { rule, reason })
    return found
  }

  @Authorized<Permission>(Action.ACKNOWLEDGE_FINDINGS)
  @Mutation(() => Acknowledgement, {
    description: 'Withdraws an explanation, so that the finding is open again, and returns the explanation.',
  })
  async withdrawAcknowledgement(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the explanation, as in Acknowledgement.id.' }) id: string,
  ): Promise<Acknowledgement> {
    return withdrawAcknowledgement(context, context.viewer!, id)
  }
}
