export const backup = {
  zh: {
    backup: {
      title: '关于',
      version: '版本',
      newest: '最近备份',
      made: '{at}（{size} MB）',
      none: '还没有备份',
      schedule: '每日备份',
      daily: '每天 {at}（北京时间）',
      unscheduled: '未设定，请管理员设定每日备份的时间',
      failed: '上次失败',
      overdue: '超过两天没有备份，请管理员在服务器上运行 npm run backup，或检查每日备份。',
      failedNotice: '最近一次备份没有写成：{reason}',
    },
  },
  en: {
    backup: {
      title: 'About',
      version: 'Version',
      newest: 'Newest backup',
      made: '{at} ({size} MB)',
      none: 'No backup yet',
      schedule: 'Daily backup',
      daily: 'Each day at {at} (Beijing)',
      unscheduled: 'Not set; ask the administrator to set a time for it',
      failed: 'Last failure',
      overdue: 'No backup for more than two days. Run npm run backup on the server, or check the daily backup.',
      failedNotice: 'The newest backup failed: {reason}',
    },
  },
}
