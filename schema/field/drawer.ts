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
  /** The attributes of the line, in order. */
  of: readonly AttributeKey[]
  /** Whether they are the beginning and the end of a period. */
  isSpan: boolean
}

/** The drawer's lines with their groups, in the order of the attributes. */
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
