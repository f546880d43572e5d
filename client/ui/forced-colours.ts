import type { ThemeName } from './theme'

/** Where the system chooses all colours, what keeps its own is seen on the system's ground; null elsewhere. */
export function themeOfSystem(): ThemeName | null {
  if (!matchMedia('(forced-colors: active)').matches) return null
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
