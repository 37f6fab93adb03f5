import { createAll, initAll } from 'govuk-frontend'
import { Alert, ButtonMenu, DatePicker, SortableTable } from '@ministryofjustice/frontend'
import { watch } from './offline/unsent.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
initAll()
for (const component of [Alert, ButtonMenu, DatePicker, SortableTable]) createAll(component)
watch()

// a page that was opened to be printed asks the browser to print once; without scripts the browser's own command does it
if (document.querySelector('[data-vigil-print="now"]')) window.print()

// a passkey's form: the question comes from the server, the device answers, the answer is sent as any form is
for (const form of window.PublicKeyCredential?.parseRequestOptionsFromJSON ? document.querySelectorAll('[data-vigil-passkey]') : []) {
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const said = form.querySelector('[data-vigil-passkey-said]')
    said.textContent = ''
    try {
      const asked = await fetch(form.dataset.vigilOptions, { method: 'POST', body: new FormData(form) })
      if (!asked.ok) throw new Error(String(asked.status))
      const options = await asked.json()
      const credential = form.dataset.vigilPasskey === 'create'
        // a passkey that can also give a key keeps visits safe where there is no signal
        ? await navigator.credentials.create({ publicKey: { ...PublicKeyCredential.parseCreationOptionsFromJSON(options), extensions: { prf: {} } } })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
      form.elements.Credential.value = JSON.stringify(credential.toJSON())
      form.submit()
    } catch {
      said.textContent = 'Your device gave no passkey. Try again, or use your password and a code.'
    }
  })
}
