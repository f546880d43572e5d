import cookie from '@fastify/cookie'

/** Behind https the prefix makes browsers refuse a cookie of this name that a neighbouring host or plain http set. */
function nameOf(secure: boolean): string {
  return secure ? '__Host-portal-session' : 'portal-session'
}

/** The session's token in a request's `Cookie` header; `secure`: the request came by https. */
export function readSessionCookie(header: string | undefined, secure: boolean): string | undefined {
  return header ? cookie.parse(header)[nameOf(secure)] : undefined
}

/** The `Set-Cookie` header; no token clears the cookie. Without a lifetime it ends with the browser. */
export function writeSessionCookie(token: string | null, secure: boolean): string {
  const lifetime = token === null ? { maxAge: 0 } : {}
  return cookie.serialize(nameOf(secure), token ?? '', {
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
    ...lifetime,
  })
}
