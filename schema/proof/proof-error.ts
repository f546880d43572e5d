/** Why a file can't be verified, in the words of every place that verifies. */
export const proofSentences = {
  WORKBOOK_UNREADABLE: '文件已损坏，或不是 .xlsx、.docx 文件，无法核验。',
  WORKBOOK_NOT_SIGNED:
    '文件里没有核验数据：不是本平台导出的，或核验数据（工作簿里隐藏的工作表“核验数据”）被删除，或是以前的版本导出的。',
  PROOF_NOT_KEPT:
    '平台没有保存这份文件的核验数据：不是本平台导出的，或不是你的账号导出的而且内容被改过，或改动太多，或已超过保存期。',
  WORKBOOK_OTHER_INSTALLATION: '文件由另一处安装的平台导出，请到导出它的单位核验，或改用从那里下载的核验页。',
  WORKBOOK_SIGNATURE_BROKEN: '核验数据被改动，签名不对：这份文件不能相信。',
  WORKBOOK_TOO_LARGE: '文件太大，无法核验。',
} as const

export type ProofErrorCode = keyof typeof proofSentences

export class ProofError extends Error {
  constructor(readonly code: ProofErrorCode) {
    super(proofSentences[code])
  }
}
