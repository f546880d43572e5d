/** A person may decide that an unknown series belongs to another notice; then its rows are skipped. */
export const otherNotice = { code: 'OTHER_NOTICE', label: '不属于本通知' } as const
