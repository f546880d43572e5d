import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { arrows, root } from './import-graph'

const sides = [
  { side: 'server', level: 'L' },
  { side: 'client', level: 'P' },
] as const

/** `server/filter/resolve.ts` → filter; a file that lies in no folder stands for itself: `app`. */
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

/** Imports that close a way from a room back to itself. */
function rings(side: string): string[] {
  const next = Map.groupBy(between(side), ({ from }) => roomOf(from))
  const reached = (start: string) => {
    const seen = new Set<string>()
    const visit = (room: string) => {
      for (const { to } of next.get(room) ?? []) {
        if (seen.has(roomOf(to))) continue
        seen.add(roomOf(to))
        visit(roomOf(to))
      }
    }
    visit(start)
    return seen
  }
  const reach = new Map([...next.keys()].map((room) => [room, reached(room)]))
  return between(side)
    .filter(({ from, to }) => reach.get(roomOf(to))?.has(roomOf(from)))
    .map(({ from, to }) => `${from} → ${to}`)
}

describe.each(sides)('in $side/', ({ side, level }) => {
  test('no room reaches itself over others', () => {
    expect(rings(side)).toEqual([])
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
