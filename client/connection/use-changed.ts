import { onScopeDispose } from 'vue'
import { onChange, type Change } from './socket'

/** Hears every sign while the component lives. What the page shows of the data refreshes by itself: see `onStale`. */
export function useChanged(handler: (change: Change) => void): void {
  onScopeDispose(onChange(handler))
}
