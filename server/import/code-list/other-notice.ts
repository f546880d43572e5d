/** What a person may decide of a series that a year's notice doesn't name: its rows are another notice's. */
export const otherNotice = { code: 'OTHER_NOTICE', label: '不属于本通知' } as const
