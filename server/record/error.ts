import { PortalError } from '../errors'

/** Somebody else has corrected or withdrawn the record meanwhile. */
export class RecordReplacedError extends PortalError {
  constructor() {
    super('RECORD_REPLACED', '这条登记刚才已被更正或撤回，没有写入；请刷新后查看。')
  }
}

export class RecordStandsError extends PortalError {
  constructor(what: string, day: string) {
    super('RECORD_STANDS', `已有${what}登记（${day}），没有重复写入；要改动请用“更正”。`)
  }
}

export class RecordDayError extends PortalError {
  constructor(code: 'AHEAD' | 'FAR' | 'REVERSED', message: string) {
    super(`RECORD_DAY_${code}`, message)
  }
}

export class RecordTextError extends PortalError {
  constructor(message: string) {
    super('RECORD_TEXT', message)
  }
}

export class CommitteeNotOwnError extends PortalError {
  constructor() {
    super('COMMITTEE_NOT_OWN', '只能登记本部门评审委员会的会议和公示。')
  }
}

export class NoReceivingDeskError extends PortalError {
  constructor() {
    super('RECORD_NO_DESK', '当前账号没有评审委员会，不能接收纸质材料（二(二)）。')
  }
}

export class PaperCountError extends PortalError {
  constructor(confirmed: number, now: number) {
    super('RECORD_COUNT_CHANGED', `确认时要登记 ${confirmed} 件，现在是 ${now} 件，没有写入；请核对件数后重新确认。`)
  }
}

export class BanWithoutNumberError extends PortalError {
  constructor() {
    super('RECORD_BAN_NO_ID', '这件申报没有证件号，无法据此识别本人；请先导入证件号再登记禁止申报。')
  }
}
