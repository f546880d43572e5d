import { ref } from 'vue'

export type TextSize = 'normal' | 'large'

/** The user's choice of 大字, which is kept on the computer. The charts follow it too. */
export const textSize = ref<TextSize>(localStorage.getItem('text') === 'large' ? 'large' : 'normal')

export function applyTextSize(): void {
  document.documentElement.dataset.text = textSize.value
}

export function toggleTextSize(): void {
  textSize.value = textSize.value === 'large' ? 'normal' : 'large'
  localStorage.setItem('text', textSize.value)
  applyTextSize()
}
