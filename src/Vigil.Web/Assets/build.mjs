// Builds the style sheet and the script from the npm packages into wwwroot/assets. No font, crest or icon is copied:
// those belong to GOV.UK and the Ministry of Justice.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { compile, Logger } from 'sass'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..', '..')
const out = join(here, '..', 'wwwroot', 'assets')
process.chdir(root)
mkdirSync(out, { recursive: true })

const { css } = compile(join(here, 'vigil.scss'), {
  loadPaths: [root, here, join(root, 'node_modules/@ministryofjustice/frontend'), join(root, 'node_modules/govuk-frontend/dist')],
  style: 'compressed',
  logger: Logger.silent
})
writeFileSync(join(out, 'vigil.css'), css)
await build({ entryPoints: [join(here, 'vigil.js')], bundle: true, minify: true, format: 'esm', outfile: join(out, 'vigil.js'), logLevel: 'warning' })
