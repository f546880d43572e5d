import { good, wrong, type Finding } from '../finding'

const oldest = 15

/** @param number `server_version_num`, such as 180004 */
export function checkPostgres(number: number): Finding {
  const text = `${Math.floor(number / 10_000)}.${number % 10_000}`
  return number >= oldest * 10_000
    ? good(`PostgreSQL ${text}`)
    : wrong(`PostgreSQL ${text} 太旧，至少要 ${oldest}；请升级数据库服务器。`)
}
