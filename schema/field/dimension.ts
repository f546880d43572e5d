import type { Label } from '../vocabulary'
import { attributeList, attributes, labelOf, type KeyWith } from './index'

type GroupedKey = KeyWith<'group'>

/** Dimensions by which `statistics` can group: the attributes with `group`. */
export type Dimension = (typeof attributes)[GroupedKey]['group']

const grouped = attributeList.flatMap(({ key, group }) => (group ? [{ key, dimension: group as Dimension }] : []))

/** An object with a value for each dimension. */
function ofEach<T>(valueOf: (key: GroupedKey, dimension: Dimension) => T) {
  return Object.fromEntries(
    grouped.map(({ key, dimension }) => [dimension, valueOf(key as GroupedKey, dimension)]),
  ) as Record<Dimension, T>
}

export const Dimension = ofEach((_, dimension) => dimension) as { readonly [D in Dimension]: D }
export const attributeOfDimension = ofEach((key) => key)
export const dimensionOfAttribute: ReadonlyMap<string, Dimension> = new Map(
  grouped.map(({ key, dimension }) => [key, dimension]),
)
export const dimensionLabel: Record<Dimension, Label> = ofEach((key) => labelOf(key))
