import type { Protection } from '../../database/address/database-address'
import { good, warning, type Finding } from '../finding'

export function checkLink(protection: Protection): Finding {
  if (protection === 'VERIFIED') return good('到数据库的连接已加密，证书已核对')
  if (protection === 'LOCAL') return good('数据库在本机')
  return warning(
    protection === 'ENCRYPTED'
      ? '到数据库的连接已加密，但没有核对证书；请在 DATABASE_URL 中写 sslmode=verify-full 和 sslrootcert。'
      : '到数据库的连接没有加密；请让数据库启用 TLS，并在 DATABASE_URL 中写 sslmode=verify-full。',
  )
}
