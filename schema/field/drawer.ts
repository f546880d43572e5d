import type { Label } from '../vocabulary'
import { attributeList, labelOf, type AttributeKey } from './index'
import type { DrawerGroup } from './attribute'

export const drawerGroupLabel: Record<DrawerGroup, Label> = {
  PERSON: { zh: '申报人', en: 'Applicant' },
  APPLICATION: { zh: '申报内容', en: 'What is asked for' },
  PROCESS: { zh: '办理记录', en: 'Records' },
  EVIDENCE: { zh: '核对依据', en: 'What the rules ask for' },
}

export interface DrawerLine {
  key: AttributeKey
  label: Label
  /** The attributes that stand in it, in their order. */
  of: readonly AttributeKey[]
  /** They are a beginning and an end. */
  isSpan: boolean
}

/** The drawer's lines by their groups, in the attributes' order. */
export const drawerLines: readonly (DrawerLine & { group: DrawerGroup })[] = attributeList.flatMap(({ key, drawer }) =>
  drawer
    ? [
        {
          key,
          group: drawer.group,
          label: drawer.label ?? labelOf(key),
          of: (drawer.of ?? [key]) as readonly AttributeKey[],
          isSpan: drawer.span === true,
        },
      ]
    : [],
)
