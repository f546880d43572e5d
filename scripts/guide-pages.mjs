import { readFileSync } from 'node:fs'
import path from 'node:path'
import imageSize from 'buffer-image-size'
import { lexer, Parser, Renderer } from 'marked'

/** @typedef {import('marked').Token} Token */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * The address of a section within its page: its title.
 *
 * @param {string} title
 */
const anchorOf = (title) => title.replace(/[^\p{L}\p{N}]+/gu, '-')

class GuideRenderer extends Renderer {
  /** @type {string[]} */
  sections = []

  /** @param {import('marked').Tokens.Heading} token @override */
  heading({ tokens, text, depth }) {
    if (depth === 1) return ''
    if (depth === 2) this.sections.push(text)
    return `<h${depth} id="${escaped(anchorOf(text))}">${this.parser.parseInline(tokens)}</h${depth}>\n`
  }

  /**
   * Links lead to files of the documentation, which aren't part of the portal.
   *
   * @param {import('marked').Tokens.Link} token
   * @override
   */
  link({ tokens }) {
    return this.parser.parseInline(tokens)
  }

  /** @param {import('marked').Tokens.Table} token @override */
  table(token) {
    const label = escaped(token.header[0]?.text ?? '')
    return `<div class="wide" role="group" tabindex="0" aria-label="${label}">${super.table(token)}</div>`
  }
}

/**
 * Makes HTML below a page that has its own title. Each picture's address is as written, for `load` to replace.
 *
 * @param {string} markdown
 * @param {(token: Token) => boolean} isShown
 */
function pageOf(markdown, isShown) {
  const renderer = new GuideRenderer()
  const html = Parser.parse(lexer(markdown).filter(isShown), { renderer })
  return { html, sections: renderer.sections.map((title) => ({ title, anchor: anchorOf(title) })) }
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
      const fileOf = (/** @type {string} */ picture) => path.resolve(path.dirname(file), picture)
      const imports = pictures.map(
        (name, index) => `import p${index} from ${JSON.stringify(`${fileOf(name)}?url&no-inline`)}`,
      )
      const parts = html.split(/src="([^"]+)"/).map((part, index) => {
        // Each second part is a picture. Its size keeps its place until it is loaded.
        if (index % 2 === 0) return JSON.stringify(part)
        const { width, height } = imageSize(readFileSync(fileOf(part)))
        return `'width="${width}" height="${height}" loading="lazy" src="' + p${pictures.indexOf(part)} + '"'`
      })
      return `${imports.join('\n')}\nexport const html = ${parts.join(' + ')}\nexport const sections = ${JSON.stringify(sections)}`
    },
  }
}
