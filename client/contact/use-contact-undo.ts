import { useI18n } from 'vue-i18n'
import type { SaveContactsMutation } from '../graphql/gql/graphql'
import { useUndo } from '../ui/use-undo'
import { saveContactsMutation } from './document'
import { useContactOwner } from './use-contact-owner'

/** Says whose contact was saved; 撤销 writes the earlier one again, or removes one that there was not. */
export function useContactUndo() {
  const { t } = useI18n()
  const nameOf = useContactOwner()
  const offerUndo = useUndo()

  return ({ saved: [made], replaced: [earlier] }: SaveContactsMutation['saveContacts']) => {
    if (!made) return
    const { kind, key } = made
    const { name = null, place = null, phone = null, note = null } = earlier ?? {}
    offerUndo(t('contact.saved', { name: nameOf(kind, key) }), (run) =>
      run(saveContactsMutation, { contacts: [{ kind, key, name, place, phone, note }] }),
    )
  }
}
