import { later } from '../connection/script'

export interface Guide {
  html: string
  sections: readonly { title: string; anchor: string }[]
}

/** The guides of docs/guide and the glossary. Each is loaded when it is opened. */
export const guides = {
  officer: later(() => import('../../docs/guide/officer.md?guide')),
  department: later(() => import('../../docs/guide/department.md?guide')),
  leader: later(() => import('../../docs/guide/leader.md?guide')),
  auditor: later(() => import('../../docs/guide/auditor.md?guide')),
  words: later(() => import('../../docs/words.md?glossary')),
} satisfies Record<string, () => Promise<Guide>>
