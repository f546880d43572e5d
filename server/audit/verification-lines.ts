import type { Verification } from './verify'

/** The result of a verification as lines in Chinese. */
export function verificationLines({ checked, lastSeq, purged, broken }: Verification): string[] {
  const kept = purged > 0 ? `；第 1 至 ${purged} 条已按保存期限清理，有签名为证` : ''
  if (!broken) return [`审计记录完整：核对 ${checked} 条，到第 ${lastSeq} 条${kept}。`]
  return [
    `审计记录不完整：${broken.text}（${broken.kind}）`,
    `此前核对 ${checked} 条，到第 ${lastSeq} 条都完整${kept}。`,
  ]
}
