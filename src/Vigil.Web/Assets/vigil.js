import { initAll } from 'govuk-frontend'
import { initAll as initMoj } from '@ministryofjustice/frontend'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
initAll()
initMoj()
