// Renders each case of moj-cases.json by the component's own Nunjucks template and prints all as JSON.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nunjucks from 'nunjucks'

const here = dirname(fileURLToPath(import.meta.url))
const packages = join(here, '..', '..', '..', 'node_modules')
const environment = nunjucks.configure([join(packages, '@ministryofjustice/frontend'), join(packages, 'govuk-frontend/dist')], { autoescape: true })
// the filter that formats dates needs a package of its own; the cases give the words instead
environment.addFilter('mojDate', (timestamp, words) => words)

const macroOf = component => readFileSync(join(packages, '@ministryofjustice/frontend/moj/components', component, 'macro.njk'), 'utf8').match(/macro (\w+)\(/)[1]
const cases = JSON.parse(readFileSync(join(here, 'moj-cases.json'), 'utf8'))
const rendered = cases.map(({ component, name, options, caller }) => ({
  component, name, options, caller,
  html: environment.renderString(
    `{% from "moj/components/${component}/macro.njk" import ${macroOf(component)} %}` +
    (caller ? `{% call ${macroOf(component)}(options) %}${caller}{% endcall %}` : `{{ ${macroOf(component)}(options) }}`),
    { options })
}))
process.stdout.write(JSON.stringify(rendered))
