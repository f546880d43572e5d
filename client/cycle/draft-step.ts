/** How a year's cycle is made: dates move by working days, so its calendar comes first. */
export const draftSteps = ['calendar', 'dates', 'check', 'save'] as const
export type DraftStep = (typeof draftSteps)[number]
