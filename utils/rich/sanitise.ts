import DOMPurify from 'dompurify';

/**
 * The one policy for rich text: when it is saved, shown and inserted. What a chat's editor can take,
 * and nothing that loads, runs, looks like something else or leads anywhere but to a web page, a mail
 * or a telephone. No images: a picture at an address tells who opened it.
 */
const POLICY = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'b', 'strong', 'i', 'em', 'u', 's', 'a', 'code', 'pre', 'blockquote'],
    ...['ul', 'ol', 'li'],
  ],
  ALLOWED_ATTR: ['href'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:)/i,
};

/** HTML that may be stored, shown and inserted. Throws where there is no document to parse it with. */
export function sanitise(html: string): string {
  // Without a document DOMPurify gives back what it was given.
  if (!DOMPurify.isSupported) throw new Error('sanitise: there is no document here');
  return DOMPurify.sanitize(html, POLICY);
}
