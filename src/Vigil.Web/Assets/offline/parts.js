// Pieces of a page. Whatever somebody wrote becomes text and never markup.
export function el(name, attributes = {}, ...inside) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (key === 'onclick') made.addEventListener('click', value)
    else made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...inside.filter((one) => one !== null && one !== undefined && one !== false))
  return made
}

export const heading = (size, words, level = 2) => el(`h${level}`, { class: `govuk-heading-${size}` }, words)
export const said = (words) => el('p', { class: 'govuk-body' }, words)
export const button = (words, onclick, kind = '') => el('button', { type: 'button', class: `govuk-button ${kind}`, onclick }, words)
export const second = (words, onclick) => button(words, onclick, 'govuk-button--secondary')
export const list = (lines) => el('ul', { class: 'govuk-list' }, ...lines.map((line) => el('li', {}, line)))
export const rows = (pairs) => el('dl', { class: 'govuk-summary-list' }, ...pairs.map(([what, words]) => el('div', { class: 'govuk-summary-list__row' },
  el('dt', { class: 'govuk-summary-list__key' }, what), el('dd', { class: 'govuk-summary-list__value vigil-said' }, words))))
export const time = (at) => new Date(at).toLocaleString('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit' })
