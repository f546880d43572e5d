/** Reaches all tabs of this browser, because they share one session. */
const tabs = new BroadcastChannel('portal-viewer')

const listeners = new Set<() => void>()

/** The page's account is no longer signed in. All loaded data must be removed. */
export function announceViewerChange(): void {
  for (const listener of listeners) listener()
}

/** For the tab that signed in or out. It reloads itself; only the other tabs need the message. */
export function notifyOtherTabs(): void {
  tabs.postMessage('changed')
}

tabs.onmessage = announceViewerChange

export function onViewerChange(listener: () => void): void {
  listeners.add(listener)
}
