// Sending a visit that was written without signal. The copy on the phone is deleted once the server says that it is recorded.
import { remove } from './store.js'

export const body = (draft) => JSON.stringify({
  format: draft.format, person: draft.visit.id, opened: draft.visit.version, taken: draft.taken, saved: draft.saved, despite: draft.despite, form: draft.form
})

// what became of it: { recorded, at } or what stands in the way, in words
export async function send(draft) {
  let answer
  try {
    // a header that no form of another site can send, and the phone's clock beside the server's
    answer = await fetch(`/visits/offline/${draft.id}`, {
      method: 'PUT', redirect: 'manual', body: body(draft), headers: { 'Content-Type': 'application/json', 'Vigil-Phone-Time': new Date().toISOString() }
    })
  } catch {
    return { why: 'There is no signal. It is kept here.' }
  }
  if (answer.status === 201 || answer.status === 204) {
    await remove(draft.id)
    return { recorded: true, at: `/visits/offline/${draft.id}?since=${draft.visit.version}` }
  }
  if (answer.type === 'opaqueredirect') return { why: 'You are signed out.', signIn: true }
  if (answer.status === 409) return { why: 'Something else is on the record.', clash: await answer.json() }
  if (answer.status === 422) return { why: 'Something is missing, or cannot be.', faults: (await answer.json()).faults }
  if (answer.status === 404) return { why: 'You may not change this record any more, so it was not sent. Speak to your supervisor: what you wrote stays here.' }
  return { why: 'Vigil could not record it now. It is kept here: try again.' }
}
