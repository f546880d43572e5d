/** One value that can be chosen, and its name. `hint` is a second, quieter line; `keys` are further words to find it by. */
export interface Choice {
  value: string
  name: string
  hint?: string
  keys?: string
  disabled?: boolean
  /** Of a name that isn't in the page's language. */
  lang?: string
}
