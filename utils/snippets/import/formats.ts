import { alfred } from './formats/alfred';
import { briskine } from './formats/briskine';
import { chatwoot } from './formats/chatwoot';
import { espanso } from './formats/espanso';
import { front } from './formats/front';
import { gorgias } from './formats/gorgias';
import { intercom } from './formats/intercom';
import { rocketchat } from './formats/rocketchat';
import { textblaze } from './formats/textblaze';
import { textexpander } from './formats/textexpander';
import { textexpanderCsv } from './formats/textexpander-csv';
import { zendesk } from './formats/zendesk';
import type { AnyFormat } from './import-format';

/** The systems whose files Chatside reads. The first one that claims a file has it. */
export const FORMATS: readonly AnyFormat[] = [
  textblaze,
  textexpander,
  briskine,
  textexpanderCsv,
  espanso,
  zendesk,
  intercom,
  chatwoot,
  gorgias,
  front,
  rocketchat,
  alfred,
];
