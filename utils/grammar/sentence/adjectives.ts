import type { Token } from './token';

/** Adjectives that a thing of a desk often has, some of which are nouns as well. */
export const ADJECTIVES =
  /^(?:new|valid|short|small|different|full|partial|prepaid|free|separate|similar|quick|special|good|second|temporary|big|serious|technical|possible|better|formal|great|nice|major|minor|simple|unique|huge)$/;

/** An adjective before a thing; not "live chat", "open ticket 4711", which may be names. */
export const isPlainAdjective = (token: Token): boolean =>
  token.mainAdjective === true &&
  !token.verb &&
  !token.one &&
  !token.isName &&
  !/^(?:live|open|due|same|other|such|further|additional|extra|more|many|last|next|own|prior|available|important|relevant)$/.test(
    token.lower,
  );
