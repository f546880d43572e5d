/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Stage, stageGroupOf } from '../../../schema/vocabulary'
import { chartTheme } from '../../../client/chart/theme'

const usual = readFileSync('schema/colour.css', 'utf8')
const more = usual.slice(usual.indexOf('@media (prefers-contrast: more)'))

/** Custom properties of one rule of the tokens file. */
function tokens(selector: string, css = usual): Record<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? ''
  return Object.fromEntries([...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))
}

/** WCAG contrast of two #rrggbb. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0)
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
])('%s', (_, selector) => {
  const token = tokens(selector)

  it.each(['--ink', '--ink-soft', '--ink-faint', '--accent', '--overdue', '--remind', '--good'])(
    'text in %s is read on paper and on the ground',
    (name) => {
      expect(contrast(token[name]!, token['--paper']!)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(token[name]!, token['--ground']!)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('the focus ring is seen', () => {
    expect(contrast(token['--focus']!, token['--paper']!)).toBeGreaterThanOrEqual(3)
  })

  it('stages go one way from step to step', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => contrast(token[`--stage-${step}`]!, token['--paper']!))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(new Set(steps).size).toBe(5)
  })
})

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
])('%s with more contrast', (_, selector) => {
  const token = { ...tokens(selector), ...tokens(selector, more) }

  it.each(['--ink', '--ink-soft', '--ink-faint', '--accent', '--overdue', '--remind', '--good'])(
    'text in %s is 7 : 1 on paper, on the ground and where something is chosen',
    (name) => {
      for (const ground of ['--paper', '--ground', '--accent-soft'])
        expect(contrast(token[name]!, token[ground]!)).toBeGreaterThanOrEqual(7)
    },
  )

  it.each(['--line', '--line-strong', '--correction', '--focus', '--stage-1', '--stage-2', '--stage-3'])(
    '%s is 3 : 1 on paper',
    (name) => {
      expect(contrast(token[name]!, token['--paper']!)).toBeGreaterThanOrEqual(3)
    },
  )

  it('stages go one way, and a name is read on the bars of the years’ dates', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => contrast(token[`--stage-${step}`]!, token['--paper']!))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    for (const bar of ['--stage-1', '--stage-2'])
      expect(contrast(token['--ink']!, token[bar]!)).toBeGreaterThanOrEqual(4.4)
  })
})

it('every stage stands on one of the five steps; a correction beside them', () => {
  const theme = chartTheme((name) => name)
  for (const stage of Object.values(Stage)) expect(stageGroupOf(stage)).toBeGreaterThanOrEqual(0)
  expect(theme.stage[Stage.EMPLOYER_REVIEW]).toBe('--stage-1')
  expect(theme.stage[Stage.CERTIFICATE]).toBe('--stage-5')
  expect(theme.stage[Stage.CORRECTION]).toBe('--correction')
})
