import { roles } from '../../schema/role'
import type { Role } from '../../schema/vocabulary'

type Kind = 'leader' | 'office' | 'officer' | 'other'

/** The page that a tour is about, and the parts of it and of the frame in their order: the attributes `data-tour`. */
const tours: Record<Kind, { page: string | null; parts: readonly string[] }> = {
  officer: { page: 'overview', parts: ['figures', 'filter', 'stages', 'worst', 'menu', 'command', 'account'] },
  office: { page: 'pending', parts: ['own', 'item', 'acts', 'desks', 'menu', 'account'] },
  leader: { page: 'overview', parts: ['results', 'worst', 'rates', 'workbook', 'account'] },
  other: { page: null, parts: ['menu', 'command', 'account'] },
}

function kindOf(role: `${Role}`): Kind {
  const { rows } = roles[role].scope
  if (rows === 'LISTED') return 'office'
  if (rows === 'NONE') return 'other'
  return role === 'LEADER' ? 'leader' : 'officer'
}

export const tourOf = (role: `${Role}`) => {
  const kind = kindOf(role)
  return { kind, ...tours[kind] }
}

/** The shown element that a step points at. */
export const partOnPage = (part: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>(`[data-tour~="${part}"]`)].find(
    (element) => element.getClientRects().length > 0,
  ) ?? null

/** The parts that the page has, as soon as it has all of them or, after a while, those that it has then. */
export function partsOnPage(parts: readonly string[], patience = 5000): Promise<string[]> {
  return new Promise((resolve) => {
    const found = () => parts.filter(partOnPage)
    const end = () => {
      observer.disconnect()
      clearTimeout(timer)
      resolve(found())
    }
    const observer = new MutationObserver(() => {
      if (found().length === parts.length) end()
    })
    const timer = setTimeout(end, patience)
    observer.observe(document.body, { childList: true, subtree: true })
    if (found().length === parts.length) end()
  })
}
