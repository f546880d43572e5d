import type { FormSettings } from '../../schema/statistical-form'

/** What the statistical forms of a sample say of themselves, invented, so that its paper has no blank lines that an office fills. */
export const sampleForm = (year: number): Pick<FormSettings, 'authority' | 'approval' | 'validUntil' | 'phone'> => ({
  authority: '哈密市人社局',
  approval: `哈统制〔${year}〕12号`,
  validUntil: `${year + 1}年6月`,
  phone: '0902-2250000',
})
