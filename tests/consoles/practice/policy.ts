const LOOPBACK = 'http://127.0.0.1:* http://localhost:*';

const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  // Editor engines bring their styles along, in elements and attributes.
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'frame-src': LOOPBACK,
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
};

/** What may be asked for with ?policy=, beyond what is usual. */
const POLICIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  strict: {
    'style-src': "'self'",
    'frame-src': "'none'",
  },
  'trusted-types': { 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" },
};

const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

/** The headers of an answer to this address; `path` has its query. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const policy = searchParams.get('policy') ?? '';
  const directives = {
    ...DIRECTIVES,
    // Its buttons have their handlers in attributes.
    ...(searchParams.get('editor') === 'ckeditor4' && {
      'script-src': "'self' 'unsafe-inline'",
    }),
    ...(pathname === '/framed' && { 'frame-ancestors': LOOPBACK }),
    ...(Object.hasOwn(POLICIES, policy) && POLICIES[policy]),
  };
  return {
    'content-security-policy': Object.entries(directives)
      .map((directive) => directive.join(' '))
      .join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...(policy === 'strict' && ISOLATED),
  };
}
