import { start } from './shell.js'
import { take } from './take.js'

const taking = document.querySelector('[data-vigil-take]')
if (taking) take(taking)
else start(document.getElementById('main-content'))
