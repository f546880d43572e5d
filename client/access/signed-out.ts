type Listener = () => void

const listeners = new Set<Listener>()

/** The server no longer knows the session; whoever shows pages goes to the sign-in page. */
export function announceSignedOut(): void {
  for (const listener of listeners) listener()
}

export function onSignedOut(listener: Listener): void {
  listeners.add(listener)
}
