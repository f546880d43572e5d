export const verify = {
  zh: {
    verify: {
      title: '核验文件',
      about:
        '选一份从本平台导出的 .xlsx、.docx 或 .csv，看它是不是原件、数字有没有被改过。纸面上每页页脚的“核验码”应与这里列出的一致；数字变了，核验码就变。',
      aboutOffline:
        '本页不联网，文件不会离开这台电脑。只能核验由同一处平台导出的 .xlsx 和 .docx；.csv 和不带“取数说明”的上级表里没有核验数据，请在平台的“核验文件”页核验。',
      choose: '选择文件',
      drop: '也可以把文件拖到这里',
      busy: '正在核验……',
      download: '下载离线核验页',
      downloadHint:
        '下载离线核验页：一个网页文件，拷到不联网的电脑上打开就能核验；其中有本单位平台的公钥，没有任何数据。',
      verdict: {
        GENUINE: '原件：与导出时逐字节相同',
        RESAVED: '另存过，内容未变：每一格都与导出时相同',
        CHANGED: '被改动：与导出时不同',
      },
      exported: '{title}，{at} 导出',
      sheets: '各表核验码',
      sheet: '工作表',
      code: '核验码',
      cells: '不同的格（{count} 处）',
      cut: '只列出前 {shown} 处。',
      cell: '格',
      signed: '导出时',
      found: '文件中',
      blank: '（空）',
      unknown: '明细行只存指纹，不能还原',
      added: '多出的工作表：{names}',
      removed: '缺少的工作表：{names}',
      join: '、',
    },
  },
  en: {
    verify: {
      title: 'Verify a file',
      about:
        'Choose an .xlsx, .docx or .csv that was exported here, to see whether it is the original and whether figures were changed. The code in the footer of each printed page is the one listed here; changed figures change it.',
      aboutOffline:
        'This page uses no network; the file stays on this computer. It verifies .xlsx and .docx of one installation. A .csv, or a form without its sources, carries no proof: verify it in the portal.',
      choose: 'Choose a file',
      drop: 'or drop it here',
      busy: 'Verifying…',
      download: 'Download the offline page',
      downloadHint:
        'Download the offline page: a single page that verifies on a computer without a network. It has the public key of this installation and no data.',
      verdict: {
        GENUINE: 'Genuine: byte by byte as exported',
        RESAVED: 'Saved again, unchanged: every cell is as exported',
        CHANGED: 'Changed: not as exported',
      },
      exported: '{title}, exported {at}',
      sheets: 'Codes of the sheets',
      sheet: 'Sheet',
      code: 'Code',
      cells: 'Cells that differ ({count})',
      cut: 'Only the first {shown} are listed.',
      cell: 'Cell',
      signed: 'Exported',
      found: 'In the file',
      blank: '(blank)',
      unknown: 'only a hash of the row is kept',
      added: 'Sheets that were added: {names}',
      removed: 'Sheets that are missing: {names}',
      join: ', ',
    },
  },
}
