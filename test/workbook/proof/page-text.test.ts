import { expect, test } from 'vitest'
import { pageTexts } from '../../../schema/proof/page-text'

test('the texts of a page’s head and foot, without faces and sizes', () => {
  const texts = {
    oddHeader: '&L\n\n填报单位：甲&&乙&C&"黑体,Bold"&16标题&K00FF00&R单位：件',
    oddFooter: '&C第 &P 页&R核验码 ABCD',
  }
  const shown = {
    'HEAD odd L': '填报单位：甲&乙',
    'HEAD odd C': '标题',
    'HEAD odd R': '单位：件',
    'FOOT odd C': '第 &P 页',
    'FOOT odd R': '核验码 ABCD',
  }
  expect(pageTexts({ texts })).toEqual(shown)
  // Those of other pages only where programs show them.
  const others = { ...texts, evenFooter: '&C另一个', firstHeader: texts.oddHeader, firstFooter: texts.oddFooter }
  expect(pageTexts({ texts: others })).toEqual(shown)
  expect(pageTexts({ differentFirst: true, texts: others })).toEqual(shown)
  expect(pageTexts({ differentOddEven: true, texts: others })).toMatchObject({
    'HEAD even C': '',
    'FOOT even C': '另一个',
    'FOOT even R': '',
  })
})
