import { Authorized, Resolver, Root, Subscription } from 'type-graphql'
import { Change as Sign } from '../../schema/change'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../graphql/context'
import type { Change } from '../revision/change-feed'
import { reaches } from './reaches'

@Resolver()
export class LiveResolver {
  @Authorized<Permission>(Action.VIEW_STATISTICS)
  @Subscription(() => Sign, {
    description: 'Signs, at most one a second for the data, that something within the viewer’s scope changed.',
    // Asked for after the permission was; the viewer's scope can't change without the session ending.
    subscribe: ({ context: { portal, viewer } }: { context: Context }) =>
      portal.changes.subscribe((change) => reaches(viewer!, change)),
  })
  changed(@Root() change: Change): Sign {
    return {
      revision: change.kind === 'DATA' ? change.revision : null,
      importRun: change.kind === 'IMPORT' ? String(change.runId) : null,
    }
  }
}
