import { isLoopbackHost } from '../../http/security'
import { good, warning, type Finding } from '../finding'

/** @param host HOST, the address that the portal listens on */
export function checkHttp(host: string, tls: boolean): Finding {
  if (tls) return good('网页经 TLS 提供')
  return isLoopbackHost(host)
    ? good('网页只在本机提供')
    : warning(`网页在 ${host} 上提供而没有 TLS；请设 TLS_CERT 和 TLS_KEY，或在本机用反向代理提供 https。`)
}
