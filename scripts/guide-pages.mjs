import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Marked, Renderer } from 'marked'

/** @typedef {import('marked').Token} Token */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * The address of a section within its page: its title.
 *
 * @param {string} title
 */
const anchorOf = (title) => title.replace(/[^\p{L}\p{N}]+/gu, '-')

/**
 * Makes HTML below a page that has its own title. Each picture's address stays as written, for `load` to replace.
 *
 * @param {string} markdown
 * @param {(token: Token) => boolean} isShown
 */
function pageOf(markdown, isShown) {
  /** @type {string[]} */
  const sections = []
  const marked = new Marked()
  const base = new Renderer()
  marked.use({
    renderer: {
      heading({ tokens, text, depth }) {
        if (depth === 1) return ''
        if (depth === 2) sections.push(text)
        return `<h${depth} id="${escaped(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`
      },
      // Links lead to files of the documentation, which aren't part of the portal.
      link({ tokens }) {
        return this.parser.parseInline(tokens)
      },
      table(token) {
        base.parser = this.parser
        return `<div class="wide" role="region" tabindex="0" aria-label="${escaped(token.header[0]?.text ?? '')}">${base.table(token)}</div>`
      },
    },
  })
  const tokens = marked.lexer(markdown)
  const shown = Object.assign(tokens.filter(isShown), { links: tokens.links })
  return { html: marked.parser(shown), sections: sections.map((title) => ({ title, anchor: anchorOf(title) })) }
}

/**
 * For people at the portal, the glossary is its tables: paragraphs that name sources are for those who change them.
 *
 * @param {Token} token
 */
const isOfGlossary = ({ type, raw }) =>
  ['heading', 'table', 'space'].includes(type) || (type === 'paragraph' && !/[`\]]/.test(raw))

/**
 * Makes `x.md?guide` and `x.md?glossary` modules with the page's HTML and its sections, so that the documentation is also
 * inside the portal, with its pictures.
 *
 * @returns {import('vite').Plugin}
 */
export function guidePages() {
  return {
    name: 'guide-pages',
    load(id) {
      const [, file, kind] = /^(.*\.md)\?(guide|glossary)$/.exec(id) ?? []
      if (!file) return null
      this.addWatchFile(file)
      const { html, sections } = pageOf(readFileSync(file, 'utf8'), kind === 'glossary' ? isOfGlossary : () => true)
      const pictures = [...new Set([...html.matchAll(/src="([^"]+)"/g)].map(([, name]) => name ?? ''))]
      const imports = pictures.map(
        (name, index) =>
          `import p${index} from ${JSON.stringify(`${path.resolve(path.dirname(file), name)}?url&no-inline`)}`,
      )
      const parts = html.split(/src="([^"]+)"/).map((part, index) =>
        // Each second part is a picture.
        index % 2 === 0 ? JSON.stringify(part) : `'loading="lazy" src="' + p${pictures.indexOf(part)} + '"'`,
      )
      return `${imports.join('\n')}\nexport const html = ${parts.join(' + ')}\nexport const sections = ${JSON.stringify(sections)}`
    },
  }
}
