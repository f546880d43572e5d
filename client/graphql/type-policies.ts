import type { TypePolicies } from '@apollo/client'

/** What tells one thing from another of its type, where it isn't its `id`; without any it is a plain fact of its parent. */
export const typePolicies: TypePolicies = {
  CalendarYear: { keyFields: ['year'] },
  Cycle: { keyFields: ['year'] },
  Viewer: { keyFields: ['username'] },
  Portal: { keyFields: [] },
  Statistics: { keyFields: false },
  StageProgress: { keyFields: false },
  Series: { keyFields: false },
  ReviewingBody: { keyFields: false },
  CycleWindow: { keyFields: false },
  // Its `id` is the window's in every year's draft.
  CycleDraftWindow: { keyFields: false },
  KnownIssue: { keyFields: false },
}
