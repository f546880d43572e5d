/** Focuses what the dialog's content names by `autofocus`; without it, the first control is focused. */
export function focusWanted(event: Event): void {
  const wanted = (event.target as HTMLElement).querySelector<HTMLElement>('[autofocus]:not(:disabled)')
  if (!wanted) return
  event.preventDefault()
  wanted.focus()
}
