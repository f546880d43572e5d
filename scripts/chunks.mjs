import path from 'node:path'

/** @typedef {import('rolldown').CodeSplittingNameFunction} NameOf */
/** @typedef {(id: string) => import('rolldown').ModuleInfo | null} InfoOf */

/**
 * The modules that are loaded with a module, without those that it fetches later.
 *
 * @param {string} root
 * @param {InfoOf} infoOf
 */
function loadedWith(root, infoOf) {
  const found = new Set([root])
  for (const id of found) for (const next of infoOf(id)?.importedIds ?? []) found.add(next)
  return found
}

/**
 * The pages, each with the modules that it is loaded with.
 *
 * @param {Set<string>} inside
 * @param {InfoOf} infoOf
 */
const pagesOf = (inside, infoOf) =>
  [...new Set([...inside].flatMap((id) => infoOf(id)?.dynamicallyImportedIds ?? []))]
    .filter((id) => id.endsWith('Page.vue'))
    .map((page) => loadedWith(page, infoOf))

/** Parts of the inside that are each run in a separate task, in this order (`client/inside-soon.ts`). */
const runAlone = { messages: 'messages.ts', question: 'graphql/client.ts' }

/**
 * Names the file of a module that is loaded together with others in any case. Otherwise each module that two pages share
 * is a separate file, and the first page waits for forty small files, of which a browser asks six at a time.
 *
 * - `inside`: what every signed-in account needs; of it `messages` and `question` (the client's GraphQL
 *   library) are separate files, because a browser answers nothing while it runs a file.
 * - `parts`: what the overview, the first page of most, shares with other pages.
 * - `shared`: what of both the screen (大屏) needs, too. With the rest of `inside` it would be twice as large, and the portal's
 *   messages would replace those of the screen.
 *
 * @param {string} client the folder of the sources
 * @returns {NameOf}
 */
export function chunkName(client) {
  /** @type {Map<string, string> | null} */
  let names = null
  return (id, context) => {
    names ??= namesOf(path.resolve(client), (each) => context.getModuleInfo(each))
    return names.get(id) ?? null
  }
}

/**
 * @param {string} client
 * @param {InfoOf} infoOf
 */
function namesOf(client, infoOf) {
  const first = loadedWith(path.join(client, 'main.ts'), infoOf)
  const screen = loadedWith(path.join(client, 'wall/main.ts'), infoOf)
  const inside = loadedWith(path.join(client, 'inside.ts'), infoOf)
  const overview = loadedWith(path.join(client, 'overview/OverviewPage.vue'), infoOf)
  const pages = pagesOf(inside, infoOf)
  const names = new Map()
  for (const id of overview) if (pages.filter((page) => page.has(id)).length > 1) names.set(id, 'parts')
  for (const id of inside) names.set(id, 'inside')
  for (const [name, file] of Object.entries(runAlone))
    for (const id of loadedWith(path.join(client, file), infoOf)) names.set(id, name)
  for (const id of first) names.delete(id)
  for (const id of screen) if (names.has(id)) names.set(id, 'shared')
  return names
}
