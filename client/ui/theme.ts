import { ref } from 'vue'
import { themeOfSystem } from './forced-colours'

export type ThemeName = 'light' | 'dark'

/** The user's choice, or else the system's preference. The charts follow it too. */
export const theme = ref<ThemeName>(
  themeOfSystem() ??
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

/** Paper is white: a dark page is printed light. */
export function printLight(): void {
  let shown: ThemeName | null = null
  const show = (name: ThemeName) => {
    theme.value = name
    applyTheme()
  }
  addEventListener('beforeprint', () => {
    shown = theme.value
    show('light')
  })
  addEventListener('afterprint', () => shown && show(shown))
}
