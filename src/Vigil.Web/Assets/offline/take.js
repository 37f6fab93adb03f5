// Taking visits along, while there is signal: the passkey first, so that a phone that cannot keep them safe is sent nothing.
import { drafts, get, put, remove } from './store.js'
import { NoKey, seal, unlock } from './vault.js'

// the page for no signal must be on the phone before anyone leaves
async function keepShell() {
  const worker = await navigator.serviceWorker.register('/assets/sw.js')
  const coming = worker.installing ?? worker.waiting
  if (worker.active || !coming) return
  await new Promise((done, fail) => coming.addEventListener('statechange', () => {
    if (coming.state === 'activated') done()
    if (coming.state === 'redundant') fail(new Error('not kept'))
  }))
}

// what was taken with a passkey that is no longer one of the account's goes; a visit that waits stays with whoever wrote it
async function settle(passkeys) {
  const vault = await get('vault')
  if (!vault || passkeys.includes(vault.passkey)) return vault ? [vault.passkey] : passkeys
  await remove('pack')
  return (await drafts()).length > 0 ? null : passkeys
}

export async function take(form) {
  const said = form.querySelector('[data-vigil-said]')
  const passkeys = form.dataset.vigilTake.split(' ').filter(Boolean)
  const usable = await settle(passkeys)
  if (passkeys.length === 0 || !window.PublicKeyCredential || !('serviceWorker' in navigator)) return
  form.hidden = false
  document.querySelector('[data-vigil-online-only]').hidden = true
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    said.textContent = ''
    try {
      if (!usable) throw new Error('Visits of another passkey wait here to be sent. They must be sent, or deleted, first.')
      const key = await unlock(usable)
      const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), redirect: 'manual' })
      if (!answer.ok) throw new Error('Nothing was taken. Choose at least one visit, or sign in again.')
      const pack = await answer.json()
      const taken = Date.now()
      await put({ ...await seal(key, 'pack', pack), taken, expires: taken + pack.hours * 3_600_000 })
      await keepShell()
      await navigator.storage?.persist?.()
      location.assign('/assets/offline.html')
    } catch (failure) {
      said.textContent = failure instanceof NoKey
        ? 'This device’s passkey gives no key to keep visits safe with, so nothing was taken. Here visits are recorded online only.'
        : failure instanceof DOMException ? 'Your device gave no passkey. Nothing was taken.' : failure.message
    }
  })
}
