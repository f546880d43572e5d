import type { Config } from '../../config'
import { isLoopbackHost } from '../../http/security'
import { good, warning, type Finding } from '../finding'

/** Whether passwords and rows of people can cross the network in clear text. */
export function checkHttp({ host, tls, proxiesOnly }: Pick<Config, 'host' | 'tls' | 'proxiesOnly'>): Finding {
  if (tls) return good('网页经 TLS 提供')
  if (isLoopbackHost(host)) return good('网页只在本机提供')
  return proxiesOnly
    ? good('网页只向 TRUST_PROXY 的反向代理提供')
    : warning(`网页在 ${host} 上提供而没有 TLS；请设 TLS_CERT 和 TLS_KEY，或用 TRUST_PROXY 写明 https 反向代理的地址。`)
}
