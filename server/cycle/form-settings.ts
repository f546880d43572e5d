import type { Cycle } from '../../schema/cycle'
import { formSettingName, type FormSettings } from '../../schema/statistical-form'
import { plainText } from '../access/personal-data/plain-text'
import type { Viewer } from '../access/session/viewer'
import type { Context } from '../graphql/context'
import { InvalidInputError } from '../errors'
import { defaultForm } from '../workbook/form/form-setting'
import { readWrittenCycle } from './read'
import { lockCycle } from './lock-cycle'
import { storeCycle } from './store-cycle'

const longest = 60
const texts = ['number', 'authority', 'approval', 'validUntil', 'phone'] as const
/** The least and the greatest of each number. */
const numbers = [
  ['employers', 1, 500],
  ['changeShare', 1, 1000],
  ['changeLeast', 1, 100_000],
  ['changeCount', 1, 100_000],
] as const

/** @throws InvalidInputError */
function checked(form: FormSettings): FormSettings {
  const clean = { ...form }
  for (const key of texts) {
    // A phone number of the office is no person's.
    clean[key] = plainText(form[key].replace(/\p{Cc}/gu, ' ')) ?? ''
    if (clean[key].length > longest) throw new InvalidInputError(`${formSettingName[key]}最多 ${longest} 字。`)
  }
  for (const [key, least, most] of numbers) {
    if (form[key] < least || form[key] > most)
      throw new InvalidInputError(`${formSettingName[key]}应为 ${least}–${most}。`)
  }
  return clean
}

/** What is stored: only what differs from the usual settings, as a notice has no empty texts. */
function unusual(form: FormSettings): Partial<FormSettings> {
  const differing = Object.entries(form).filter(([key, value]) => value !== defaultForm[key as keyof FormSettings])
  return Object.fromEntries(differing)
}

/** Saves what the office sets for its statistical forms of a year, as a version of the year's cycle. @throws CycleUnknownError, InvalidInputError */
export async function saveFormSettings(
  context: Context,
  viewer: Viewer,
  year: number,
  form: FormSettings,
): Promise<Cycle> {
  await lockCycle(context.em, year)
  const before = await readWrittenCycle(context.em, year)
  const after = { ...before, settings: { ...before.settings, form: unusual(checked(form)) } }
  return storeCycle(context, viewer, after, { note: '报表设置', detail: { form: after.settings.form } })
}
