import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { filterKeys } from '../../schema/field/filter'
import { SavedView, SavedViewCount, SavedViewInput } from '../../schema/saved-view'
import { Action, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import { dayOf, shiftDay } from '../calendar/day-of'
import { countMatching } from '../declaration/count-matching'
import { PortalError } from '../errors'
import { filterOfQuery } from '../filter/address'
import { resolveFilter } from '../filter/resolve'
import type { Context } from '../graphql/context'
import { changeUse, deleteView, listViews, readView, saveView } from './store'

const idOption = { description: 'Identifier of the view, as in SavedView.id.' }

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Authorized<Permission>(Action.VIEW_STATISTICS)
  @Query(() => [SavedView], {
    description: `The account’s views and those shared with its role, its own first. At most ${maxListed.savedViews}.`,
  })
  async savedViews(
    @Ctx() { em, viewer }: Context,
    @Arg('subscribed', () => Boolean, { defaultValue: false, description: 'Whether only subscribed ones are wanted.' })
    subscribed: boolean,
  ): Promise<SavedView[]> {
    const views = await listViews(em, viewer!)
    return subscribed ? views.filter((view) => view.subscribed) : views
  }

  @Authorized<Permission>(Action.VIEW_DECLARATIONS)
  @FieldResolver(() => SavedViewCount, {
    nullable: true,
    description:
      'How many declarations it has; null for another page than the list, or if its conditions are no more known.',
  })
  async count(@Ctx() context: Context, @Root() view: SavedView): Promise<SavedViewCount | null> {
    if (view.page !== 'declarations') return null
    const known = [...new URLSearchParams(view.search)].filter(([name]) => filterKeys.some((key) => key === name))
    try {
      const filter = filterOfQuery(Object.fromEntries(known))
      const total = await countMatching(context, await resolveFilter(context, filter))
      const { newSince } = view
      const isSeenToday = newSince === null || newSince >= shiftDay(dayOf(context.now), -1)
      if (isSeenToday) return { total, fresh: 0 }
      return { total, fresh: await countMatching(context, await resolveFilter(context, { ...filter, newSince })) }
    } catch (error) {
      if (error instanceof PortalError) return null
      throw error
    }
  }

  @Authorized<Permission>(Action.VIEW_STATISTICS)
  @Mutation(() => SavedView, { description: 'Keeps a page with its conditions under a name, and returns it.' })
  async saveView(
    @Ctx() { em, viewer, now }: Context,
    @Arg('view', () => SavedViewInput, { description: 'What is to be kept.' }) view: SavedViewInput,
    @Arg('id', () => ID, { nullable: true, description: 'The account’s view that is replaced; null for a new one.' })
    id?: string | null,
  ): Promise<SavedView> {
    return saveView(em, viewer!, view, { id: id ?? null, now })
  }

  @Authorized<Permission>(Action.VIEW_STATISTICS)
  @Mutation(() => SavedView, { description: 'Deletes a view of the account for good, and returns it.' })
  async deleteView(@Ctx() { em, viewer }: Context, @Arg('id', () => ID, idOption) id: string): Promise<SavedView> {
    return deleteView(em, viewer!, id)
  }

  @Authorized<Permission>(Action.VIEW_STATISTICS)
  @Mutation(() => SavedView, {
    description:
      'Sets whether the account begins with a view and whether its first page shows what is new; it was seen now.',
  })
  async useView(
    @Ctx() { em, viewer, now }: Context,
    @Arg('id', () => ID, idOption) id: string,
    @Arg('starts', () => Boolean, {
      nullable: true,
      description: 'Whether the account begins with it; null as before.',
    })
    starts?: boolean | null,
    @Arg('subscribed', () => Boolean, {
      nullable: true,
      description: 'Whether the first page shows what is new in it; null as before.',
    })
    subscribed?: boolean | null,
  ): Promise<SavedView> {
    const view = await readView(em, viewer!, id)
    const use = { starts: starts ?? view.starts, subscribed: subscribed ?? view.subscribed, now }
    return changeUse(em, viewer!, id, use)
  }
}
