import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { arrows, root } from './import-graph'

/** `server/filter/resolve.ts` → filter; a file that lies in no folder stands for itself: `app`. */
const roomOf = (file: string) => file.split('/')[1]!.replace(/\.ts$/, '')

const between = arrows
  .filter(({ from, to }) => from.startsWith('server/') && to.startsWith('server/'))
  .filter(({ from, to }) => roomOf(from) !== roomOf(to))

/** The rooms in the drawing of docs/architecture.md, the highest level first: `L3["access · calendar"]`. */
function drawnLevels(): string[][] {
  const document = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
  const drawings = [...document.matchAll(/```mermaid\n(.*?)```/gs)].map(([, drawing]) => drawing!)
  const drawing = drawings.find((each) => each.includes('L0[')) ?? ''
  return [...drawing.matchAll(/^ *L\d+\["(.+)"\]$/gm)].map(([, rooms]) => rooms!.split(' · '))
}

/** Rooms that reach themselves over others, each with the files that close the way. */
function rings(): string[] {
  const next = Map.groupBy(between, ({ from }) => roomOf(from))
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
  return between
    .filter(({ from, to }) => reach.get(roomOf(to))?.has(roomOf(from)))
    .map(({ from, to }) => `${from} → ${to}`)
}

test('no room of the server reaches itself over others', () => {
  expect(rings()).toEqual([])
})

test('every room of the server has one level in the drawing', () => {
  const rooms = new Set(between.flatMap(({ from, to }) => [roomOf(from), roomOf(to)]))
  expect(drawnLevels().flat().toSorted()).toEqual([...rooms].toSorted())
})

test('every import between rooms goes down in the drawing', () => {
  const levels = drawnLevels()
  const levelOf = new Map(levels.flatMap((rooms, index) => rooms.map((room) => [room, levels.length - index] as const)))
  const upwards = between.filter(({ from, to }) => !(levelOf.get(roomOf(from))! > levelOf.get(roomOf(to))!))
  expect(upwards).toEqual([])
})
