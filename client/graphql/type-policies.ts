import type { TypePolicies } from '@apollo/client'

/** The key of each type that has no `id`; a type without a key belongs to its parent object. */
export const typePolicies: TypePolicies = {
  CalendarYear: { keyFields: ['year'] },
  Cycle: { keyFields: ['year'] },
  PaperTemplate: { keyFields: ['kind', 'year'] },
  FigureChanges: { keyFields: ['year', 'asOf'] },
  // The same figure in every account’s scope and as of every day.
  FigureChange: { keyFields: false },
  Viewer: { keyFields: ['username'] },
  Portal: { keyFields: [] },
  SecurityPolicy: { keyFields: [] },
  SecondFactor: { keyFields: [] },
  Statistics: { keyFields: false },
  StageProgress: { keyFields: false },
  Series: { keyFields: false },
  ReviewingBody: { keyFields: false },
  FormSettings: { keyFields: false },
  CycleWindow: { keyFields: false },
  // Its `id` is the window's in every year's draft.
  CycleDraftWindow: { keyFields: false },
  KnownIssue: { keyFields: false },
  DeskContact: { keyFields: false },
  // A committee and a series may have the same `id`.
  Found: { keyFields: false },
  Deadline: { keyFields: false },
  ListSetting: { keyFields: [] },
  ListColumn: { keyFields: false },
  ReportSetting: { keyFields: ['code'] },
}
