/** Excel's serial number: days since 1899-12-30. */
export const serialOf = (instant: Date): number => instant.getTime() / 86_400_000 + 25_569
