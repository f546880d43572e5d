import type { FormSettings } from '../../../schema/cycle'

export const defaultForm: FormSettings = {
  number: '',
  authority: '',
  approval: '',
  validUntil: '',
  phone: '',
  zeros: 'DASH',
  paper: 'A4',
  employers: 20,
}
