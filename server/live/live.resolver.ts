import { Authorized, Resolver, Root, Subscription } from 'type-graphql'
import { Change as Sign } from '../../schema/change'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import type { Change } from '../revision/change-feed'
import { reaches } from './reaches'

@Resolver()
export class LiveResolver {
  @Authorized<Permission>(Action.VIEW_STATISTICS)
  @Subscription(() => Sign, {
    description: 'Sends a sign when something within the viewer’s scope has changed: for data at most one a second.',
    // Runs after the permission check. The viewer's scope can't change while the session lasts.
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
