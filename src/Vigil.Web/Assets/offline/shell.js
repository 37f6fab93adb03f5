// The page for no signal. Until the passkey has been asked it knows only how many visits wait.
import { at, begun, fields, leaves, questions, read } from './form.js'
import { button, el, heading, list, rows, said, second, time } from './parts.js'
import { send } from './send.js'
import { count, drafts as waiting, expire, get, isOver, put, remove } from './store.js'
import { NoKey, opened, seal, unlock } from './vault.js'

const lockAfter = 10 * 60_000, saveAfter = 400
let main, form, key, pack, drafts = [], faults = new Map(), note = [], flush = null, last = Date.now()

const show = (...parts) => {
  flush = null
  main.replaceChildren(heading('l', 'Visits without signal', 1), ...note.splice(0), ...parts.filter(Boolean))
  main.querySelector('#faults')?.focus()
  if (!main.querySelector('#faults')) main.focus()
  window.scrollTo(0, 0)
}
const tell = (words, ...more) => note.push(el('div', { class: 'govuk-inset-text', role: 'status' }, words, ...more))
const link = (href, words) => el('a', { class: 'govuk-link', href }, words)

export async function start(where) {
  main = where
  form = Number(main.dataset.form)
  navigator.serviceWorker?.register('/assets/sw.js').catch(() => {})
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, () => { last = Date.now() })
  setInterval(check, 20_000)
  document.addEventListener('visibilitychange', async () => {
    await flush?.()
    await check()
  })
  await closed()
}

// locks when nobody is there, and lets what was taken along go at its time
async function check() {
  if (pack && isOver(pack)) {
    pack = null
    await expire()
    if (!main.querySelector('form')) await lists()
  }
  if (key && Date.now() - last > lockAfter) {
    await flush?.()
    location.reload()
  }
}

async function total() {
  const number = (await waiting()).length
  document.getElementById('unsent').textContent = number === 0 ? '' : `· ${count(number)}`
  return number
}

async function closed() {
  await expire()
  const [vault, kept, number] = [await get('vault'), await get('pack'), await total()]
  if (!vault || (!kept && number === 0)) {
    show(said('Nothing is kept on this phone.'), el('p', { class: 'govuk-body' }, 'While you have signal, ', link('/visits/offline', 'take visits with you'), '.'))
    return
  }
  show(
    kept && said(`Visits taken with you are here until ${time(kept.expires)}. Then they are deleted.`), number > 0 && said(`${count(number)}.`),
    button('Open with your passkey', async () => {
      try {
        key = await unlock([vault.passkey])
        await lists()
      } catch (failure) {
        tell(failure instanceof NoKey ? 'Your passkey gave no key.' : 'Your passkey was not used.')
        await closed()
      }
    }))
}

async function load() {
  await expire()
  const kept = await get('pack')
  pack = kept ? { ...await opened(key, kept), expires: kept.expires, taken: kept.taken } : null
  drafts = []
  for (const one of await waiting()) {
    try {
      drafts.push(await opened(key, one))
    } catch {
      tell('A visit waits here that another passkey wrote. It can be opened with that passkey only.')
    }
  }
  return total()
}

async function lists() {
  await load()
  const ready = drafts.filter((draft) => draft.saved)
  show(
    drafts.length > 0 && heading('m', 'Not yet sent'),
    ...drafts.map((draft) => el('div', { class: 'vigil-act' },
      el('p', { class: 'govuk-body' }, el('strong', {}, draft.visit.name), `, ${draft.saved ? `saved ${time(draft.saved)}` : 'begun and not saved to send'}`),
      faults.has(draft.id) && el('p', { class: 'govuk-error-message' }, `${faults.get(draft.id).why} `, faults.get(draft.id).signIn && link('/sign-in?next=/assets/offline.html', 'Sign in, then send again')),
      second(`Open the visit to ${draft.visit.name}`, () => faults.get(draft.id)?.clash ? clash(draft, faults.get(draft.id).clash) : write(draft)))),
    ready.length > 0 && button(`Send ${ready.length} ${ready.length === 1 ? 'visit' : 'visits'}`, () => sendAll(ready)),
    heading('m', 'Taken with you'),
    pack ? said(`Until ${time(pack.expires)}.`) : said('Nothing. What was taken is deleted at its time, when you are back and when you sign out.'),
    ...(pack?.visits ?? []).map((visit) => el('div', { class: 'vigil-act' },
      el('p', { class: 'govuk-body' }, el('strong', {}, visit.name), visit.alone ? el('span', { class: 'vigil-late' }, ' Do not go alone.') : ''),
      second(`Before you knock at ${visit.name}’s`, () => before(visit)))),
    pack && second('I am back: delete what I took', async () => {
      await remove('pack')
      tell('What you took is deleted.')
      await lists()
    }),
    el('p', { class: 'govuk-body' }, link('/visits', 'Visits, with signal')),
    second('Lock', () => location.reload()))
}

function before(visit) {
  show(heading('m', `Before you knock: ${visit.name}`), visit.alone && el('p', { class: 'govuk-body vigil-late' }, 'Do not go alone.'),
    ...visit.parts.flatMap((part) => [heading('s', part.what, 3), list(part.lines)]),
    button('Record the visit', () => write({
      id: crypto.randomUUID(), format: form, visit: asked(visit), taken: pack.at, saved: null, despite: [], form: begun(visit, new Date())
    })),
    second('Back', lists))
}

// a visit keeps of what was taken only what its own form asks
const asked = ({ id, name, version, addresses, devices, conditions, changes }) => ({ id, name, version, addresses, devices, conditions, changes })

// one after the other: what was typed later is never overtaken
let turn = Promise.resolve()
const store = (draft) => turn = turn.then(async () => {
  await put({ ...await seal(key, draft.id, draft), draft: true })
  await total()
})

// what an older form asked under names that this one does not have is carried over into words
function carried(draft) {
  if (draft.format === form) return draft
  const known = questions(draft.visit).flatMap(([, name]) => [name, `${name}.day`, `${name}.month`, `${name}.year`])
  const old = leaves(draft.form).filter(([name]) => !known.includes(name)).map(([name, value]) => `${name}: ${value}`)
  tell('This visit was begun on an older version of this page. Nothing is lost: what is asked differently now stands under “What was seen and said?”.')
  return { ...draft, format: form, form: { ...draft.form, words: [at(draft.form, 'words'), ...old].filter(Boolean).join('\n') } }
}

function write(stored) {
  const draft = carried(stored)
  const sheet = el('form', { novalidate: true }, ...fields(draft.visit, draft.form, faults.get(draft.id)?.faults ?? []),
    el('button', { type: 'submit', class: 'govuk-button' }, 'Save to send'))
  let later = null
  const keep = (saved) => {
    clearTimeout(later)
    later = null
    draft.form = read(sheet)
    draft.saved = saved
    return store(draft)
  }
  // what was typed a moment ago is kept too when the page goes out of sight
  const now = () => later && keep(null)
  sheet.addEventListener('input', () => {
    clearTimeout(later)
    later = setTimeout(now, saveAfter)
  })
  sheet.addEventListener('submit', async (event) => {
    event.preventDefault()
    await keep(new Date().toISOString())
    faults.delete(draft.id)
    await lists()
  })
  show(heading('m', `Visit to ${draft.visit.name}`), sheet,
    second('Back', async () => {
      await now()
      await lists()
    }),
    second('Delete this visit', () => {
      clearTimeout(later)
      return drop(draft)
    }))
  flush = now
}

async function drop(draft) {
  if (!confirm('Delete what you wrote of this visit? It was not sent.')) return
  turn = turn.then(() => remove(draft.id))
  await turn
  faults.delete(draft.id)
  await lists()
}

async function sendAll(ready) {
  faults = new Map()
  for (const draft of ready) {
    const became = await send(draft)
    if (became.recorded) tell(`The visit to ${draft.visit.name} is recorded. `, link(became.at, 'See it, and what others did to the record meanwhile'))
    else faults.set(draft.id, became)
  }
  await lists()
}

// what is on the record beside what was written here; whoever was there decides
function clash(draft, { why, held }) {
  const words = new Map(questions(draft.visit).map(([, name, label, choices]) => [name, [label, choices]]))
  const told = ([name, value]) => {
    const [label, choices] = words.get(name) ?? [name]
    return [label, Array.isArray(choices) ? choices.find(([choice]) => choice === value)?.[1] ?? value : value]
  }
  const { on, ...rest } = draft.form
  const mine = [...on ? [['on', [on.day, on.month, on.year].filter(Boolean).join('/')]] : [], ...leaves(rest)]
  const again = (changed) => async () => {
    await store({ ...draft, ...changed })
    if (changed.id) await remove(draft.id)
    faults.delete(draft.id)
    await lists()
  }
  show(
    heading('m', why === 'another-visit' ? 'A visit of that day was recorded meanwhile' : 'This visit was sent before, and was different'),
    said('Both are shown. Nothing of yours is lost, and nothing on the record was changed.'),
    ...held.flatMap((one) => [heading('s', 'On the record', 3), rows(one.lines.map((line) => [line.what, line.words])), el('p', { class: 'govuk-body' }, link(one.at, 'Open it'))]),
    heading('s', 'What you wrote', 3), rows(mine.map(told)),
    why === 'another-visit'
      ? button('Send mine as well', again({ despite: [...draft.despite, ...held.map((one) => one.id)] }))
      : button('Send mine as another visit', again({ id: crypto.randomUUID() })),
    second('Change mine', () => write(draft)), second('Delete mine', () => drop(draft)), second('Back', lists))
}
