import { notFiled } from '../../server/finding/rule/r50-not-filed'
import { metUnfiled } from '../../server/finding/rule/r51-met-unfiled'
import { noContact } from '../../server/finding/rule/r52-no-contact'
import { noMeeting } from '../../server/finding/rule/r53-no-meeting'
import { cannotCheck, facts, fine, notApplicable, violated } from './facts'

const education = { employer: { code: 'education' } }
const passed = { stage: 'MEETING', furthest_stage: 'MEETING' }
const at = (now: string) => ({ now: `${now}+08:00` })

facts(
  [
    notFiled,
    [
      ['on Monday the 16th it is past', { verdict: violated, milder: false }, {}, at('2023-10-16T00:00:00')],
      [
        'from Friday the 13th it is told: the 15th is a Sunday',
        { verdict: violated, milder: true },
        {},
        at('2023-10-13T09:00:00'),
      ],
      ['on the 12th there is time', fine, {}, at('2023-10-12T18:00:00')],
      ['filed', fine, { filed_at: '2023-10-15' }, at('2023-10-20T10:00:00')],
      ['the education bureau isn’t in annex 4', notApplicable, {}, { ...at('2023-10-20T10:00:00'), ...education }],
      [
        'a notice without that date can’t be held against it',
        cannotCheck,
        {},
        { ...at('2023-10-20T10:00:00'), without: ['D3'] },
      ],
    ],
  ],
  [
    metUnfiled,
    [
      [
        'met without being filed',
        { verdict: violated, message: '2023-11-20 开会，没有备案' },
        { meeting_from: '2023-11-20' },
      ],
      ['filed the day after', violated, { meeting_from: '2023-11-20', filed_at: '2023-11-21' }],
      ['filed before', fine, { meeting_from: '2023-11-20', filed_at: '2023-10-12' }],
      ['not met', notApplicable],
    ],
  ],
  [
    noContact,
    [
      ['without a phone', { verdict: violated, message: '没有电话' }, { phone: null }],
      ['as annex 4 prints it', fine],
    ],
  ],
  [
    noMeeting,
    [
      [
        'ten working days before the end, and none fixed',
        violated,
        {},
        { ...at('2023-12-01T10:00:00'), others: [passed] },
      ],
      ['eleven before, there is time', fine, {}, { ...at('2023-11-30T10:00:00'), others: [passed] }],
      ['fixed', fine, { meeting_from: '2023-12-12' }, { ...at('2023-12-01T10:00:00'), others: [passed] }],
      ['nobody waits for it', notApplicable, {}, at('2023-12-01T10:00:00')],
      [
        'a notice without that window can’t be held against it',
        cannotCheck,
        {},
        { ...at('2023-12-01T10:00:00'), others: [passed], without: ['D6'] },
      ],
    ],
  ],
)
