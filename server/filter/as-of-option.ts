/** The argument `asOf` of figures and of the list that they open. */
export const asOfOption = {
  nullable: true,
  description: 'A past day: stages are those of that day, by the stage events; all other attributes are today’s.',
}
