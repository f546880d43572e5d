/**
 * A computed object that stays the same one while it says the same. The address is another object after each navigation, and
 * everything that depends on it would be drawn again.
 */
export const sameAs =
  <Value>(now: () => Value) =>
  (before?: Value): Value => {
    const value = now()
    return before !== undefined && JSON.stringify(value) === JSON.stringify(before) ? before : value
  }
