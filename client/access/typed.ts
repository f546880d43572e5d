import { nextTick } from 'vue'

/** A field's text, with its dialog's title and its name, by which it is found again. */
interface Typed {
  place: string
  name: string
  value: string
}

interface Kept {
  username: string
  path: string
  fields: Typed[]
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** Fields for text. What a password or a code was is never kept. */
const fields = 'textarea, input:is([type=text], [type=search], [type=tel], [type=number], [type=date], :not([type]))'

/** The fields into which somebody typed; what a page fills in itself isn't kept. */
const typedInto = new WeakSet<EventTarget>()
document.addEventListener('input', ({ isTrusted, target }) => isTrusted && target && typedInto.add(target), true)

const isTyped = (field: Field) => typedInto.has(field) && field.value !== ''

/** Only in memory: it is gone with the tab. */
let kept: Kept | null = null
let stop = () => {}

const placeOf = (field: Field) => field.closest('[role=dialog]')?.querySelector('h2, h1')?.textContent?.trim() ?? ''
const nameOf = (field: Field) =>
  [field.labels?.[0]?.textContent, field.getAttribute('aria-label'), field.name, field.placeholder]
    .map((text) => text?.trim())
    .find(Boolean) ?? ''

const shownFields = () =>
  [...document.querySelectorAll<Field>(fields)].filter((field) => field.closest('main, [role=dialog]'))

/** Keeps what is typed on the page for the account, whose session has ended. */
export function keepTyped(username: string): void {
  const typed = shownFields()
    .filter((field) => isTyped(field) && nameOf(field) && field.autocomplete !== 'one-time-code')
    .map((field) => ({ place: placeOf(field), name: nameOf(field), value: field.value }))
  if (typed.length > 0) kept = { username, path: location.pathname, fields: typed }
}

export const hasTyped = () => kept !== null

/** Whether somebody typed something that is on the page. */
export const isTyping = () => shownFields().some(isTyped)

function fill({ place, name, value }: Typed): boolean {
  const found = shownFields().find((field) => placeOf(field) === place && nameOf(field) === name)
  if (!found) return false
  if (found.value === '') {
    found.value = value
    found.dispatchEvent(new Event('input', { bubbles: true }))
    found.dispatchEvent(new Event('change', { bubbles: true }))
  }
  return true
}

/**
 * Gives the account back what it had typed, as soon as the same fields are on the same page again: those of a dialog
 * when it is opened again. Whatever another account typed is forgotten.
 */
export function giveBackTyped(username: string): void {
  stop()
  const own = kept
  kept = null
  if (!own || own.username !== username) return
  let left = own.fields
  const look = () => {
    if (location.pathname !== own.path) return stop()
    left = left.filter((field) => !fill(field))
    if (left.length === 0) stop()
  }
  const observer = new MutationObserver(() => void nextTick(look))
  stop = () => observer.disconnect()
  observer.observe(document.body, { childList: true, subtree: true })
  look()
}
