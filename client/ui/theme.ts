import { ref } from 'vue'

export type ThemeName = 'light' | 'dark'

/** What the person chose, else what the system prefers. Charts follow it. */
export const theme = ref<ThemeName>(
  (localStorage.getItem('theme') as ThemeName | null) ??
    (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
)

export function applyTheme(): void {
  document.documentElement.dataset.theme = theme.value
}

export function toggleTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark'
  localStorage.setItem('theme', theme.value)
  applyTheme()
}
