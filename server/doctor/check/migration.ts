import { good, warning, wrong, type Finding } from '../finding'

/** @param done migrations that the database had @param known those of this program */
export function checkMigrations(done: readonly string[], known: readonly string[]): Finding {
  const newer = done.filter((name) => !known.includes(name))
  if (newer.length > 0) return wrong('数据库由更新的版本写过；请升级本程序。')
  const pending = known.filter((name) => !done.includes(name))
  return pending.length > 0
    ? warning(`有 ${pending.length} 步数据库升级未做；先运行 npm run backup，下次启动时会自动完成。`)
    : good('数据库结构是最新的')
}
