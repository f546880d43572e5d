import { onScopeDispose } from 'vue'
import { onChange, type Change } from './socket'

/**
 * Calls the handler for every change while the component is mounted. Queries need no handler; they refresh through
 * `onStale`.
 */
export function useChanged(handler: (change: Change) => void): void {
  onScopeDispose(onChange(handler))
}
