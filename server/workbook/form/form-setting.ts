import type { FormSettings } from '../../../schema/statistical-form'
import { PaperSize, ZeroStyle } from '../../../schema/vocabulary'

export const defaultForm: FormSettings = {
  number: '',
  authority: '',
  approval: '',
  validUntil: '',
  phone: '',
  zeros: ZeroStyle.DASH,
  paper: PaperSize.A4,
  employers: 20,
  changeShare: 30,
  changeLeast: 20,
  changeCount: 200,
}
