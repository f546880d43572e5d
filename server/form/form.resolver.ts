import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { DeclarationFilter } from '../../schema/filter'
import { Form, FormFigure, FormTag, FormTyped, FormView } from '../../schema/form'
import { Day } from '../../schema/scalar'
import { Action, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { changeForm, findForm, formName, listForms, readStoredForm, removeForm } from './form-store'
import { formFigures, formView } from './form-view'
import { computedForm } from './form-work'
import { readForm } from './package/read-form'
import { typedValues } from './typed-value'
import { refuseUnclearTags } from './vocabulary-of'

const idOption = { description: 'Identifier of the form, as in Form.id.' }

@Resolver()
export class FormResolver {
  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => [Form], {
    description: `Superiors’ forms (上级表) that the account may fill, by name. At most ${maxListed.forms}.`,
  })
  async forms(@Ctx() { em, viewer }: Context): Promise<Form[]> {
    return listForms(em, viewer!)
  }

  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => FormView, {
    nullable: true,
    description: 'A form with its sheets and tags; null where the account may see none with this identifier.',
  })
  async form(@Ctx() { em, viewer }: Context, @Arg('id', () => ID, idOption) id: string): Promise<FormView | null> {
    const stored = await findForm(em, viewer!, id)
    return stored && formView(stored)
  }

  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => [FormFigure], {
    description: `The values that the filled form would have. At most ${maxListed.formCells}.`,
  })
  async formFigures(
    @Ctx() context: Context,
    @Arg('id', () => ID, idOption) id: string,
    @Arg('filter', () => DeclarationFilter, {
      description: 'Filter of the declarations that are counted, of one year.',
    })
    filter: DeclarationFilter,
    @Arg('asOf', () => Day, {
      nullable: true,
      description: 'A past day at whose end the figures are counted; null for now.',
    })
    asOf?: string | null,
  ): Promise<FormFigure[]> {
    const viewer = context.viewer!
    const stored = await findForm(context.em, viewer, id)
    if (!stored) return []
    const { file, cells } = await computedForm(stored, { ...context, viewer, filter, asOf: asOf ?? null })
    return formFigures(file, cells)
  }

  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Mutation(() => Form, { description: 'Changes a form’s name, tags and typed values; all of them are replaced.' })
  async saveForm(
    @Ctx() { em, viewer, address, now }: Context,
    @Arg('id', () => ID, idOption) id: string,
    @Arg('version', () => Int, { description: 'The version that was read, as in Form.version.' }) version: number,
    @Arg('name', () => String, { description: 'Name under which the form is kept.' }) name: string,
    @Arg('tags', () => [FormTag], { description: 'All tags that the form is to have.' }) tags: FormTag[],
    @Arg('typed', () => [FormTyped], { description: 'All values that officers typed.' }) typed: FormTyped[],
  ): Promise<Form> {
    const stored = await readStoredForm(em, viewer!, id)
    await refuseUnclearTags(em, await readForm(stored.file, stored.form.fileName), tags)
    const change = { version, name: formName(name), tags, typed: typedValues(typed) }
    await changeForm(em, { viewer: viewer!, address, now }, stored, change)
    return (await readStoredForm(em, viewer!, id)).form
  }

  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Mutation(() => Form, {
    description: 'Deletes a form for good, and returns it; files that were filled of it stay where they are.',
  })
  async deleteForm(
    @Ctx() { em, viewer, address, now }: Context,
    @Arg('id', () => ID, idOption) id: string,
  ): Promise<Form> {
    const { form } = await readStoredForm(em, viewer!, id)
    await removeForm(em, { viewer: viewer!, address, now }, id)
    return form
  }
}
