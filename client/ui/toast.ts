import { shallowRef } from 'vue'

export interface Toast {
  id: number
  text: string
  /** What can still be done, such as undoing it. */
  act?: { name: string; do: () => void }
  failed?: boolean
}

/** The messages that are shown now, the newest last. */
export const toasts = shallowRef<readonly Toast[]>([])
let last = 0

/** Says for a few seconds that something was done, such as “已导出 87 件”, with one thing that can still be done. */
export function showToast(text: string, { act, failed = false }: Pick<Toast, 'act' | 'failed'> = {}): void {
  last += 1
  toasts.value = [...toasts.value, { id: last, text, failed, ...(act && { act }) }].slice(-3)
}

export function closeToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}
