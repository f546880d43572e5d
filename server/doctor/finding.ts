/** What a check found: one line for the person who looks after the portal. */
export interface Finding {
  level: 'GOOD' | 'WARNING' | 'WRONG'
  /** A Chinese sentence; of a warning and of what is wrong, with what to do. */
  text: string
}

export const good = (text: string): Finding => ({ level: 'GOOD', text })
export const warning = (text: string): Finding => ({ level: 'WARNING', text })
export const wrong = (text: string): Finding => ({ level: 'WRONG', text })

const signs = { GOOD: '✓', WARNING: '⚠', WRONG: '✗' } as const

export const lineOf = ({ level, text }: Finding): string => `${signs[level]} ${text}`
