// On every page with signal: how many visits wait on this device stands in view, what was taken along goes at its time and at
// signing out, and whoever signs out is told of what waits.
import { count, drafts, expire, remove } from './store.js'

export async function watch() {
  const account = document.querySelector('.vigil-account')
  if (!account || !window.isSecureContext || !window.indexedDB) return
  for (const form of document.querySelectorAll('form[action*="handler=SignOut"]')) form.addEventListener('submit', leave)
  await expire()
  const number = (await drafts()).length
  if (number === 0) return
  const link = document.createElement('a')
  link.className = 'vigil-account__link'
  link.href = '/assets/offline.html'
  link.textContent = count(number)
  account.prepend(link)
}

async function leave(event) {
  const form = event.currentTarget
  event.preventDefault()
  const number = (await drafts()).length
  if (number > 0 && !form.querySelector('[role=alert]')) {
    const warning = document.createElement('p')
    warning.setAttribute('role', 'alert')
    warning.className = 'govuk-error-message'
    warning.textContent = `${count(number)} from this device. They stay here, encrypted, and only your passkey opens them. Send them first, or sign out again to leave them.`
    form.prepend(warning)
    return
  }
  await remove('pack')
  form.submit()
}
