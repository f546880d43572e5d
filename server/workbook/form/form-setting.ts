/** What an office sets once for its statistical forms of a year; a blank text leaves a blank line on paper. */
export interface FormSetting {
  /** 表号 before the table's own code, such as 哈职统. */
  number: string
  /** 制定机关. */
  authority: string
  /** 批准文号. */
  approval: string
  /** 有效期至. */
  validUntil: string
  /** 联系电话. */
  phone: string
  /** How a 0 is shown. */
  zeros: ZeroStyle
  paper: Paper
  /** Number of employers that are listed one by one; all others are folded into one line. */
  employers: number
}

export type ZeroStyle = 'DASH' | 'BLANK' | 'ZERO'
export type Paper = 'A4' | 'A3'

export const defaultForm: FormSetting = {
  number: '',
  authority: '',
  approval: '',
  validUntil: '',
  phone: '',
  zeros: 'DASH',
  paper: 'A4',
  employers: 20,
}
