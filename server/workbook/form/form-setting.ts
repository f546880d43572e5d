import type { FormSettings } from '../../../schema/statistical-form'

export const defaultForm: FormSettings = {
  number: '',
  authority: '',
  approval: '',
  validUntil: '',
  phone: '',
  zeros: 'DASH',
  paper: 'A4',
  employers: 20,
  changeShare: 30,
  changeLeast: 20,
  changeCount: 200,
}
