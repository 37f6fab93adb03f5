// Keeps the empty page for no signal, its script and its style: these files and nothing else. Its scope is /assets/, so that no
// page of a record ever passes through it. SHELL changes with every change of a file.
const files = ['/assets/offline.html', '/assets/offline.js', '/assets/vigil.css', '/assets/offline.webmanifest']

self.addEventListener('install', (event) => event.waitUntil((async () => {
  const shell = await caches.open(SHELL)
  await shell.addAll(files.map((file) => new Request(file, { cache: 'reload' })))
  await self.skipWaiting()
})()))

self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== SHELL) await caches.delete(name)
  await self.clients.claim()
})()))

self.addEventListener('fetch', (event) => {
  const asked = new URL(event.request.url)
  if (event.request.method !== 'GET' || asked.origin !== location.origin || asked.search || !files.includes(asked.pathname)) return
  event.respondWith((async () => await (await caches.open(SHELL)).match(asked.pathname) ?? fetch(event.request))())
})
