/** The steps to create a cycle. The calendar is first, because dates are moved by working days. */
export const draftSteps = ['calendar', 'dates', 'check', 'save'] as const
export type DraftStep = (typeof draftSteps)[number]
