// Builds the style sheet and the script from the npm packages into wwwroot/assets. No font, crest or emblem is copied:
// those belong to GOV.UK and the Ministry of Justice.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
// the footer's copyright logo draws the crest; we never use it
const ours = css.replace(/[^{}]*\.govuk-footer__copyright-logo[^{}]*\{[^{}]*\}/g, '')
writeFileSync(join(out, 'vigil.css'), ours)
// plain icons, crosses and ticks, that the style sheet names
mkdirSync(join(out, 'images'), { recursive: true })
for (const [, icon] of ours.matchAll(/url\("?\/assets\/images\/(icon-[a-z-]+\.svg)/g)) {
  copyFileSync(join(root, 'node_modules/@ministryofjustice/frontend/moj/assets/images', icon), join(out, 'images', icon))
}
await build({ entryPoints: [join(here, 'vigil.js')], bundle: true, minify: true, format: 'esm', outfile: join(out, 'vigil.js'), logLevel: 'warning' })

// the page for visits without signal: the worker is another whenever one of the files that it keeps is another
const offline = join(here, 'offline')
for (const file of ['offline.html', 'offline.webmanifest']) copyFileSync(join(offline, file), join(out, file))
await build({ entryPoints: [join(offline, 'offline.js')], bundle: true, minify: true, format: 'esm', outfile: join(out, 'offline.js'), logLevel: 'warning' })
const shell = createHash('sha256')
for (const file of ['offline.html', 'offline.webmanifest', 'offline.js', 'vigil.css']) shell.update(readFileSync(join(out, file)))
await build({
  entryPoints: [join(offline, 'sw.js')], minify: true, outfile: join(out, 'sw.js'), logLevel: 'warning',
  define: { SHELL: JSON.stringify(`vigil-shell-${shell.digest('hex').slice(0, 16)}`) }
})
