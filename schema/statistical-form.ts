import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { PaperSize, ZeroStyle } from './vocabulary'

/** What an office sets for its statistical forms of a year; a blank text leaves a blank line on paper. */
@ObjectType({ description: 'What the office sets for its statistical forms (统计报表) of a year.' })
@InputType('FormSettingsInput', { description: 'What the office is to set for its statistical forms of a year.' })
export class FormSettings {
  @Field(() => String, { description: '表号 before a table’s own code, such as 哈职统; empty for none.' })
  number: string

  @Field(() => String, { description: 'Office that made the forms (制定机关); empty for a blank line.' })
  authority: string

  @Field(() => String, { description: 'Number of the approval of the forms (批准文号); empty for a blank line.' })
  approval: string

  @Field(() => String, { description: 'Until when the forms are valid (有效期至); empty for a blank line.' })
  validUntil: string

  @Field(() => String, { description: 'Phone number at the foot of the forms (联系电话); empty for a blank line.' })
  phone: string

  @Field(() => ZeroStyle, { description: 'How a figure of 0 is shown in workbooks.' })
  zeros: ZeroStyle

  @Field(() => PaperSize, { description: 'Size of the paper for which pages are planned.' })
  paper: PaperSize

  @Field(() => Int, {
    description: 'Number of employers that T15 lists one by one; all others are folded into one line.',
  })
  employers: number

  @Field(() => Int, {
    description: 'Percent of last year’s figure from which a move of `changeLeast` or more has to be explained.',
  })
  changeShare: number

  @Field(() => Int, { description: 'Least move that has to be explained by its percentage.' })
  changeLeast: number

  @Field(() => Int, { description: 'Move from which a figure has to be explained whatever its percentage.' })
  changeCount: number
}

/** What each setting is called in refusals and in the audit. */
export const formSettingName: Record<keyof FormSettings, string> = {
  number: '表号',
  authority: '制定机关',
  approval: '批准文号',
  validUntil: '有效期',
  phone: '联系电话',
  zeros: '数字 0 显示为',
  paper: '纸张',
  employers: '单位表列出的个数',
  changeShare: '变化幅度',
  changeLeast: '变化的最少数量',
  changeCount: '必须说明的数量',
}
