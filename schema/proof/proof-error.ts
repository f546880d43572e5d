/** Why a file can't be verified, in the words of every place that verifies. */
export const proofSentences = {
  WORKBOOK_UNREADABLE: '文件已损坏，或不是 .xlsx 工作簿，无法核验。',
  WORKBOOK_NOT_SIGNED:
    '文件里没有核验数据：不是本平台导出的工作簿，或核验数据（隐藏的工作表“核验数据”）被删除，或是以前的版本导出的。',
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
