/** Every page of this browser hears it: its tabs share one session. */
const tabs = new BroadcastChannel('portal-viewer')

const listeners = new Set<() => void>()

/** Another account is signed in than the page is of, or none any more: nothing that was loaded may stay. */
export function announceViewerChange(): void {
  for (const listener of listeners) listener()
}

/** This tab signed in or out; it sees to itself. */
export function tellOtherTabs(): void {
  tabs.postMessage('changed')
}

tabs.onmessage = announceViewerChange

export function onViewerChange(listener: () => void): void {
  listeners.add(listener)
}
