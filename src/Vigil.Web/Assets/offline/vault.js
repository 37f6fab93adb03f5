// The key to what a phone keeps. It comes from the passkey (WebAuthn PRF) each time its holder is verified, is never stored and
// cannot be taken out of the page that holds it.
import { get, put } from './store.js'

const asked = new TextEncoder().encode('Vigil: visits without signal, 1')
const verified = 4, flags = 32

export const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

// the device, or the passkey on it, gives no key
export class NoKey extends Error {}

// asks for the key with any of the passkeys; one that is used for the first time here is remembered by its identity
export async function unlock(passkeys) {
  const vault = await get('vault')
  const answer = await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: passkeys.map((id) => ({ type: 'public-key', id: bytes(id) })),
      userVerification: 'required',
      extensions: { prf: { eval: { first: asked } } }
    }
  })
  const secret = answer.getClientExtensionResults().prf?.results?.first
  if (!secret || !(new Uint8Array(answer.response.authenticatorData)[flags] & verified)) throw new NoKey()
  const passkey = text(answer.rawId)
  const known = vault?.passkey === passkey ? vault : { id: 'vault', passkey, salt: crypto.getRandomValues(new Uint8Array(16)) }
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  new Uint8Array(secret).fill(0)
  const key = await crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: known.salt, info: asked }, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  if (known !== vault) await put(known)
  return key
}

// the identity is bound in: one record's bytes do not open in another's place
const bound = (id, iv) => ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) })

export async function seal(key, id, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { id, iv, data: await crypto.subtle.encrypt(bound(id, iv), key, new TextEncoder().encode(JSON.stringify(value))) }
}

export const opened = async (key, one) => JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(bound(one.id, one.iv), key, one.data)))
