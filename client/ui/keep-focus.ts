/** The content of the page that is shown: `<main id="content" tabindex="-1">`. */
export const focusContent = (): void => document.getElementById('content')?.focus({ preventScroll: true })

const isNowhere = (): boolean => document.activeElement === document.body

/** Whether anybody has pressed a key or a button of the mouse since the page was loaded. */
let isUsed = false
const use = (): void => {
  isUsed = true
}
document.addEventListener('keydown', use, { once: true, capture: true })
document.addEventListener('pointerdown', use, { once: true, capture: true })

/**
 * For whenever the page was changed, which can take away what had the focus: keys and a screen reader then begin at the
 * new content. Somebody who has done nothing yet begins before the head, as on any page.
 */
export function keepFocus(): void {
  if (isNowhere() && isUsed) focusContent()
}

/**
 * What had the focus last. A browser takes it from a control that is disabled, as most are while they work. One that has
 * reached an end is an `EndedButton`, which keeps it.
 */
let last: HTMLElement | null = null
const changes = new MutationObserver(() => {
  if (isNowhere() && last?.matches(':enabled')) last.focus({ preventScroll: true })
})
document.addEventListener('focusin', ({ target }) => {
  changes.disconnect()
  last = target as HTMLElement
  for (const disabling of [last, last.closest('fieldset')])
    if (disabling) changes.observe(disabling, { attributeFilter: ['disabled'] })
})
