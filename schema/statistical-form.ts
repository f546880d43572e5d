/** What an office sets for its statistical forms of a year; a blank text leaves a blank line on paper. */
export interface FormSettings {
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
  zeros: 'DASH' | 'BLANK' | 'ZERO'
  paper: 'A4' | 'A3'
  /** Number of employers that are listed one by one; all others are folded into one line. */
  employers: number
  /** A figure has to be explained if it moved by so many percent of last year's, and by `changeLeast` or more. */
  changeShare: number
  changeLeast: number
  /** It has to be explained, too, if it moved by so many. */
  changeCount: number
}
