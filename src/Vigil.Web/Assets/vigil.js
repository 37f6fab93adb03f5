import { initAll } from 'govuk-frontend'
import { initAll as initMoj } from '@ministryofjustice/frontend'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
initAll()
initMoj()

// a page that was opened to be printed asks the browser to print once; without scripts the browser's own command does it
if (document.querySelector('[data-vigil-print="now"]')) window.print()
