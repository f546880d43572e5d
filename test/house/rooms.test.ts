import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { arrows, root, type Arrow } from './import-graph'

const sides = [
  { side: 'server', level: 'L' },
  { side: 'client', level: 'P' },
] as const

/** `server/filter/resolve.ts` → filter; a file outside of the folders is a separate room: `app`. */
const roomOf = (file: string) => file.split('/')[1]!.replace(/\.(ts|vue)$/, '')

const between = (side: string) =>
  arrows
    .filter(({ from, to }) => from.startsWith(`${side}/`) && to.startsWith(`${side}/`))
    .filter(({ from, to }) => roomOf(from) !== roomOf(to))

/** The rooms in a drawing of docs/architecture.md, the highest level first: `L3["access · calendar"]`. */
function drawnLevels(letter: string): string[][] {
  const document = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
  return [...document.matchAll(new RegExp(`^ *${letter}\\d+\\["(.+)"\\]$`, 'gm'))].map(([, rooms]) =>
    rooms!.split(' · '),
  )
}

/** Imports that close a cycle between folders. */
function rings(imports: readonly Arrow[], folderOf: (file: string) => string): string[] {
  const next = Map.groupBy(imports, ({ from }) => folderOf(from))
  const reached = (start: string) => {
    const seen = new Set<string>()
    const visit = (folder: string) => {
      for (const { to } of next.get(folder) ?? []) {
        if (seen.has(folderOf(to))) continue
        seen.add(folderOf(to))
        visit(folderOf(to))
      }
    }
    visit(start)
    return seen
  }
  const reach = new Map([...next.keys()].map((folder) => [folder, reached(folder)]))
  return imports
    .filter(({ from, to }) => reach.get(folderOf(to))?.has(folderOf(from)))
    .map(({ from, to }) => `${from} → ${to}`)
}

describe.each(sides)('in $side/', ({ side, level }) => {
  test('no room reaches itself over others', () => {
    expect(rings(between(side), roomOf)).toEqual([])
  })

  test('every room has one level in the drawing', () => {
    const rooms = new Set(between(side).flatMap(({ from, to }) => [roomOf(from), roomOf(to)]))
    expect(drawnLevels(level).flat().toSorted()).toEqual([...rooms].toSorted())
  })

  test('every import between rooms goes down in the drawing', () => {
    const levels = drawnLevels(level)
    const levelOf = new Map(
      levels.flatMap((rooms, index) => rooms.map((room) => [room, levels.length - index] as const)),
    )
    const upwards = between(side).filter(({ from, to }) => !(levelOf.get(roomOf(from))! > levelOf.get(roomOf(to))!))
    expect(upwards).toEqual([])
  })
})

test('no folder within a room reaches itself over others of the same room', () => {
  const within = arrows.filter(({ from, to }) => {
    const [a, b] = [path.dirname(from), path.dirname(to)]
    return a !== b && path.dirname(a) === path.dirname(b) && a.split('/').length > 2
  })
  expect(rings(within, path.dirname)).toEqual([])
})
