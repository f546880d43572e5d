import { zipOf, type ZipPart } from '../zip'
import { anyCell, formats, styles } from './any-cell'
import { anyHabit, type Habit } from './habit'
import type { Random } from './random'

const columns = 8
const letters = 'ABCDEFGH'

const uris = (strict: boolean) =>
  strict
    ? {
        main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
        office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      }
    : {
        main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      }

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A part's root element with its namespaces. */
function root({ prefix: p, strict }: Habit, name: string, content: string): string {
  const { main, office } = uris(strict)
  const own = p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`
  return `<${p}${name} ${own}="${main}" xmlns:r="${office}">${content}</${p}${name}>`
}

/** Extensions as in later programs, with element names that have a meaning elsewhere. */
const extension = ({ prefix: p, extensions }: Habit, content: string) =>
  extensions ? `<${p}extLst><${p}ext uri="{0}" xmlns:x15="urn:x15">${content}</${p}ext></${p}extLst>` : ''

function sheetData(random: Random, habit: Habit, strings: string[]): string {
  const { prefix: p } = habit
  let rows = ''
  let number = 0
  const count = 3 + random.below(8)
  for (let at = 0; at < count; at += 1) {
    const gap = habit.rowNumbers && random.chance(0.15) ? 3 : 1
    number += gap
    let cells = ''
    for (let column = 0; column < columns; column += 1) {
      if (habit.cellRefs && random.chance(0.2)) continue
      const { attributes, inner } = anyCell(random, habit, strings)
      const ref = habit.cellRefs ? ` r="${letters[column]}${number}"` : ''
      const whole = inner && inner.length > 0 ? `>${inner}</${p}c>` : '/>'
      cells += `<${p}c${ref}${attributes}${whole}`
    }
    const own =
      (habit.rowNumbers ? ` r="${number}"` : '') +
      random.of(['', '', ' spans="1:8"', ' ht="15" customHeight="1"', ' hidden="1"'])
    rows += cells === '' && random.chance(0.5) ? `<${p}row${own}/>` : `<${p}row${own}>${cells}</${p}row>`
    if (habit.comments && random.chance(0.3)) rows += random.of(['<!-- </sheetData> -->', '<?x </row>?>', '\n'])
  }
  return rows
}

function sheet(random: Random, habit: Habit, strings: string[]): string {
  const { prefix: p } = habit
  const data = sheetData(random, habit, strings)
  const row = 1 + random.below(3)
  const left = random.below(6)
  const ref = `${letters[left]}${row}:${letters[left + random.below(2)]}${row + 1 + random.below(2)}`
  const merges = random.chance(0.4) ? `<${p}mergeCells><${p}mergeCell ref="${ref}"/></${p}mergeCells>` : ''
  const more = extension(habit, `<x15:sheetData/><x15:row><x15:c><x15:v>9</x15:v></x15:c></x15:row>`)
  return root(habit, 'worksheet', `<${p}sheetData>${data}</${p}sheetData>${merges}${more}`)
}

function styleSheet(habit: Habit): string {
  const { prefix: p } = habit
  const codes = Object.entries(formats).map(
    ([id, code]) => `<${p}numFmt numFmtId="${id}" formatCode="${attribute(code)}"/>`,
  )
  const one = (name: string, inner: string) => `<${p}${name} count="1">${inner}</${p}${name}>`
  const xf = (id: number) => `<${p}xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`
  return root(
    habit,
    'styleSheet',
    `<${p}numFmts count="${codes.length}">${codes.join('')}</${p}numFmts>` +
      one('fonts', `<${p}font/>`) +
      one('fills', `<${p}fill/>`) +
      one('borders', `<${p}border/>`) +
      one('cellStyleXfs', xf(0)) +
      `<${p}cellXfs count="${styles.length}">${styles.map(xf).join('')}</${p}cellXfs>` +
      extension(habit, '<x15:cellXfs><x15:xf numFmtId="14"/></x15:cellXfs>'),
  )
}

interface Link {
  id: string
  kind: string
  target: string
}

function relations(strict: boolean, links: Link[]): string {
  const one = ({ id, kind, target }: Link) =>
    `<Relationship Id="${id}" Type="${uris(strict).office}/${kind}" Target="${target}"/>`
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(one).join('')}</Relationships>`
}

/** LibreOffice uses the stored results of programs that it knows. */
const application = (strict: boolean) =>
  `<Properties xmlns="${uris(strict).office.replace(/relationships$/, strict ? 'extendedProperties' : 'extended-properties')}"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

/** A workbook as a program could write it. */
export function anyWorkbook(random: Random): Buffer {
  const habit = anyHabit(random)
  const { prefix: p, folder, main, strict } = habit
  const strings: string[] = []
  const names = Array.from({ length: 1 + random.below(2) }, (_, at) => habit.sheetName(at))
  const sheets = names.map(() => sheet(random, habit, strings))
  const list = names.map((_, at) => `<${p}sheet name="表${at + 1}" sheetId="${at + 1}" r:id="s${at}"/>`)
  const book =
    `<${p}workbookPr${habit.date1904 ? ' date1904="1"' : ''}/><${p}sheets>${list.join('')}</${p}sheets>` +
    extension(
      habit,
      '<x15:workbookPr chartTrackingRefBase="1"/><x15:sheets><x15:sheet name="外" r:id="s0"/></x15:sheets>',
    )
  const links = [
    ...names.map((target, at) => ({ id: `s${at}`, kind: 'worksheet', target })),
    { id: 'st', kind: 'styles', target: 'styles.xml' },
    ...(strings.length > 0 ? [{ id: 'ss', kind: 'sharedStrings', target: 'texts.xml' }] : []),
  ]
  const override = (name: string, type: string) =>
    `<Override PartName="/${folder}${name}" ContentType="${types}${type}+xml"/>`
  const declared = [
    override(main, 'sheet.main'),
    override('styles.xml', 'styles'),
    override('texts.xml', 'sharedStrings'),
    ...names.map((name) => override(name, 'worksheet')),
  ]
  const contents: [name: string, content: string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>${declared.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      relations(strict, [
        { id: 'm', kind: 'officeDocument', target: folder + main },
        {
          id: 'a',
          kind: strict ? 'extendedProperties' : 'extended-properties',
          target: 'docProps/app.xml',
        },
      ]),
    ],
    ['docProps/app.xml', application(strict)],
    [`${folder}${main}`, root(habit, 'workbook', book)],
    [`${folder}_rels/${main}.rels`, relations(strict, links)],
    [`${folder}styles.xml`, styleSheet(habit)],
    [`${folder}texts.xml`, root(habit, 'sst', strings.join(''))],
    ...names.map((name, at) => [`${folder}${name}`, sheets[at]!] as [string, string]),
  ]
  return zipOf(contents.map((part) => packed(habit, ...part)))
}

function packed({ encoding }: Habit, name: string, content: string): ZipPart {
  const wide = encoding === 'UTF-16' && name.includes('heet')
  const text = `<?xml version="1.0" encoding="${wide ? 'UTF-16' : 'UTF-8'}" standalone="yes"?>\n${content}`
  return {
    name,
    content: wide ? Buffer.from(`\ufeff${text}`, 'utf16le').swap16() : text,
  }
}
