/** Everything that the audit records. The names are stored: never rename one. */
export enum AuditEvent {
  SIGN_IN = 'SIGN_IN',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  SIGN_OUT = 'SIGN_OUT',
  LOCKED = 'LOCKED',
  REFUSED = 'REFUSED',
  ACCOUNT_CREATED = 'ACCOUNT_CREATED',
  PASSWORD_CHANGED = 'PASSWORD_CHANGED',
  PASSWORD_CHANGE_FAILED = 'PASSWORD_CHANGE_FAILED',
  IMPORT_RECEIVED = 'IMPORT_RECEIVED',
  IMPORT_APPLIED = 'IMPORT_APPLIED',
  IMPORT_DISCARDED = 'IMPORT_DISCARDED',
  EXPORTED = 'EXPORTED',
}

export const auditEventLabel: Record<AuditEvent, string> = {
  SIGN_IN: '登录',
  SIGN_IN_FAILED: '登录失败',
  SIGN_OUT: '退出登录',
  LOCKED: '登录锁定',
  REFUSED: '越权被拒',
  ACCOUNT_CREATED: '新建账号',
  PASSWORD_CHANGED: '修改密码',
  PASSWORD_CHANGE_FAILED: '修改密码失败',
  IMPORT_RECEIVED: '上传导入文件',
  IMPORT_APPLIED: '导入生效',
  IMPORT_DISCARDED: '放弃导入',
  EXPORTED: '导出',
}
