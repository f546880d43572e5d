/** Converts a timestamp of a raw query, which MikroORM returns as PostgreSQL's text: `2026-11-20 10:00:00+08`. */
export function instantOf(text: string): Date
export function instantOf(text: string | null): Date | null
export function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
