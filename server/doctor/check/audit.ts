import type { Verification } from '../../audit/verify'
import { good, wrong, type Finding } from '../finding'

export const checkAudit = ({ checked, broken }: Verification): Finding =>
  broken
    ? wrong(`审计记录不完整：${broken.text}请保留现场，并用备份核对。`)
    : good(`审计记录完整（核对 ${checked} 条）`)
