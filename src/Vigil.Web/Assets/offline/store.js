// What a phone keeps of visits. Everything about anyone is ciphertext; beside it stands only what must be known without the
// key: which passkey opens it, when what was taken along ends, and that a visit waits to be sent.
const open = () => new Promise((done, fail) => {
  const asked = indexedDB.open('vigil-visits', 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore('kept', { keyPath: 'id' })
  asked.onsuccess = () => done(asked.result)
  asked.onerror = () => fail(asked.error)
})

async function run(mode, work) {
  const db = await open()
  try {
    return await new Promise((done, fail) => {
      const turn = db.transaction('kept', mode)
      const asked = work(turn.objectStore('kept'))
      turn.oncomplete = () => done(asked.result)
      turn.onerror = turn.onabort = () => fail(turn.error)
    })
  } finally {
    db.close()
  }
}

export const get = (id) => run('readonly', (kept) => kept.get(id))
export const put = (one) => run('readwrite', (kept) => kept.put(one))
export const remove = (id) => run('readwrite', (kept) => kept.delete(id))
export const drafts = async () => (await run('readonly', (kept) => kept.getAll())).filter((one) => one.draft)

// a clock that was set back would let what was taken along outlive its time
const slack = 5 * 60_000
export const isOver = (pack, now = Date.now()) => now >= pack.expires || now < pack.taken - slack

// deletes what was taken along once its time is over
export async function expire() {
  const pack = await get('pack')
  if (pack && isOver(pack)) await remove('pack')
}

export const count = (number) => `${number} ${number === 1 ? 'visit' : 'visits'} not yet sent`
