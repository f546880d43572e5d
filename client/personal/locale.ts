export const personal = {
  zh: {
    personal: {
      reveal: '查看完整',
      title: '查看 {masked} 的完整证件号？',
      text: '本次查看会记入审计日志：谁、何时、看了哪件申报。只显示一分钟。',
      purpose: '用途（可不填）',
      hidden: '{n} 秒后隐藏',
      hide: '隐藏',
      unmasked: '申报明细（含完整证件号）',
      unmaskedAbout: '当前筛选的每一件，证件号完整；须写明用途，记入导出台账。',
      unmaskedTitle: '导出完整证件号？',
      unmaskedText:
        '文件含当前筛选每一件的完整证件号，属个人信息：只用于所写用途，妥善保管，用后删除。导出会记入导出台账。',
      unmaskedPurpose: '用途',
      unmaskedConfirm: '我确认确有必要，并按规定保管',
      unmaskedAct: '导出',
    },
  },
  en: {
    personal: {
      reveal: 'Show whole',
      title: 'Show the whole number of {masked}?',
      text: 'It is logged who looked at whose number and when. The number is shown for one minute.',
      purpose: 'Purpose (optional)',
      hidden: 'Hidden in {n} s',
      hide: 'Hide',
      unmasked: 'Declarations with whole ID numbers',
      unmaskedAbout: 'Every row of the filter with whole ID numbers; needs a purpose and is entered in the ledger.',
      unmaskedTitle: 'Export whole ID numbers?',
      unmaskedText:
        'The file holds the whole ID number of every row: use it for the purpose alone, keep it safe, delete it afterwards. The export is entered in the ledger.',
      unmaskedPurpose: 'Purpose',
      unmaskedConfirm: 'I confirm that it is necessary and will keep it as prescribed',
      unmaskedAct: 'Export',
    },
  },
}
