// The visit's form, with the words and names of the one that is filled in online.
import { el } from './parts.js'

const yesNo = [['yes', 'Yes'], ['no', 'No']]
const looked = [['yes', 'Looked at'], ['no', 'Not looked at']]
const kept = [['Kept', 'Nothing seen against it'], ['InDoubt', 'Something to be looked into'], ['NotChecked', 'Not checked']]

// everything that is asked, as [kind, name, label, choices or hint]
export const questions = (visit) => [
  ['date', 'on', 'On which day?'],
  ['line', 'at', 'At what time did you knock?', 'Like 18:10'],
  ['radios', 'result', 'Was the person seen?', [['Seen', 'Seen'], ['NotSeen', 'Not seen'], ['Refused', 'There, and refused to be visited']]],
  ['radios', 'address', 'Where?', [...visit.addresses.map((one) => [one.id, one.what]), ['', 'Somewhere else']]],
  ['line', 'place', 'If somewhere else, where?'],
  ['radios', 'livesThere', 'Do they live or stay there, as far as you saw?', [...yesNo, ['', 'Not seen either way']]],
  ['line', 'with', 'Who went with you?', 'Names, parted by commas. Leave it empty if you went alone'],
  ['line', 'aloneBecause', 'If you went alone, why?'],
  ['radios', 'announced', 'Was it announced beforehand?', yesNo],
  ['line', 'announcedBecause', 'If it was announced, why?'],
  ['line', 'present', 'Who else was there?'],
  ...visit.devices.flatMap((one) => [['radios', `devices.${one.id}.state`, one.what, looked], ['line', `devices.${one.id}.words`, `${one.what}: what was found, or why not looked at`]]),
  ...visit.conditions.flatMap((one) => [['radios', `conditions.${one.id}.state`, one.what, kept], ['line', `conditions.${one.id}.words`, `${one.what}: what is to be looked into, or why not checked`]]),
  ...visit.changes.map((one) => ['line', `changes.${one.id}`, one.what]),
  ['radios', 'entry', 'Did a constable ask to search the home to assess risk?', [['', 'No'], ['Allowed', 'Yes, and was let in to search'], ['Refused', 'Yes, and was refused'], ['Unable', 'Yes, and was unable: nobody there, or no answer']]],
  ['line', 'constable', 'Which constable asked, if one did?', 'Name and number; police staff do not count'],
  ['line', 'entryWords', 'How was it asked and answered?'],
  ['words', 'words', 'What was seen and said?'],
  ['words', 'leftOver', 'What is left for the next visit?']
]

// a form as the day begins it
export function begun(visit, now) {
  return {
    on: { day: String(now.getDate()), month: String(now.getMonth() + 1), year: String(now.getFullYear()) },
    at: now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }), announced: 'no', livesThere: '', entry: '', address: visit.addresses[0]?.id ?? ''
  }
}

// every value with the dotted name of its field
export const leaves = (value, name = '') => value !== null && typeof value === 'object'
  ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, name ? `${name}.${key}` : key))
  : value === '' || value === null || value === undefined ? [] : [[name, String(value)]]

export const at = (value, name) => name.split('.').reduce((inner, key) => inner?.[key], value)

// what the fields hold, by their names; PostgreSQL keeps no NUL and nobody types one
export function read(form) {
  const value = {}
  for (const field of form.elements) {
    if (!field.name || (field.type === 'radio' && !field.checked)) continue
    const path = field.name.split('.'), last = path.pop()
    path.reduce((inner, key) => inner[key] ??= {}, value)[last] = field.value.replaceAll('\0', '')
  }
  return value
}

// "Form.Devices[1f0c].State" as the server names it is "devices.1f0c.state" here
export const nameOf = (field) => field.replace(/^Form\.?/, '').replaceAll(/\[([^\]]*)\]/g, '.$1').split('.').map((part) => part.charAt(0).toLowerCase() + part.slice(1)).join('.')

export function fields(visit, form, faults) {
  const asked = questions(visit)
  const faultOf = (name) => faults.filter((fault) => nameOf(fault.field) === name).map((fault) => fault.reason).join(' ')
  return [
    faults.length > 0 && el('div', { class: 'govuk-error-summary', 'data-module': 'govuk-error-summary', tabindex: '-1', id: 'faults' },
      el('div', { role: 'alert' }, el('h2', { class: 'govuk-error-summary__title' }, 'There is a problem'),
        el('div', { class: 'govuk-error-summary__body' }, el('ul', { class: 'govuk-list govuk-error-summary__list' }, ...faults.map((fault) =>
          el('li', {}, asked.some(([, name]) => name === nameOf(fault.field)) ? el('a', { href: `#f-${nameOf(fault.field)}` }, fault.reason) : fault.reason)))))),
    ...asked.filter(([, name]) => !name.startsWith('changes.')).map((one) => field(one, form, faultOf(one[1]))),
    el('details', { class: 'govuk-details', open: Object.values(form.changes ?? {}).some(Boolean) || faults.some((fault) => nameOf(fault.field).startsWith('changes.')) },
      el('summary', { class: 'govuk-details__summary' }, el('span', { class: 'govuk-details__summary-text' }, 'Something has changed')),
      el('div', { class: 'govuk-details__text' }, el('p', {}, 'A few words each. Once the visit is sent, each is entered in full on a form that has them already.'),
        ...asked.filter(([, name]) => name.startsWith('changes.')).map((one) => field(one, form, faultOf(one[1])))))
  ]
}

function field([kind, name, label, more], form, fault) {
  const id = `f-${name}`, value = at(form, name) ?? ''
  const wrong = fault && el('p', { class: 'govuk-error-message', id: `${id}-fault` }, el('span', { class: 'govuk-visually-hidden' }, 'Error: '), fault)
  const hint = typeof more === 'string' && el('div', { class: 'govuk-hint', id: `${id}-hint` }, more)
  const told = [hint && `${id}-hint`, wrong && `${id}-fault`].filter(Boolean).join(' ') || undefined
  const group = (...inside) => el('div', { class: `govuk-form-group${fault ? ' govuk-form-group--error' : ''}` }, ...inside)
  const set = (...inside) => group(el('fieldset', { class: 'govuk-fieldset', 'aria-describedby': told }, el('legend', { class: 'govuk-fieldset__legend' }, label), wrong, ...inside))
  if (kind === 'radios') {
    return set(el('div', { class: 'govuk-radios' }, ...more.map(([choice, words], index) => el('div', { class: 'govuk-radios__item' },
      el('input', { class: 'govuk-radios__input', type: 'radio', name, id: index === 0 ? id : `${id}-${index}`, value: choice, checked: at(form, name) === choice }),
      el('label', { class: 'govuk-label govuk-radios__label', for: index === 0 ? id : `${id}-${index}` }, words)))))
  }
  if (kind === 'date') {
    return set(el('div', { class: 'govuk-date-input' }, ...[['day', 'Day', 2], ['month', 'Month', 2], ['year', 'Year', 4]].map(([part, words, width], index) =>
      el('div', { class: 'govuk-date-input__item' }, el('label', { class: 'govuk-label govuk-date-input__label', for: index === 0 ? id : `${id}-${part}` }, words),
        el('input', { class: `govuk-input govuk-date-input__input govuk-input--width-${width}`, id: index === 0 ? id : `${id}-${part}`, name: `${name}.${part}`, value: value[part] ?? '', inputmode: 'numeric' })))))
  }
  const box = kind === 'words'
    ? el('textarea', { class: 'govuk-textarea', id, name, rows: 5, 'aria-describedby': told }, value)
    : el('input', { class: 'govuk-input govuk-input--width-20', id, name, value, autocomplete: 'off', 'aria-describedby': told })
  return group(el('label', { class: 'govuk-label', for: id }, label), hint, wrong, box)
}

