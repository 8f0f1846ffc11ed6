import { isRecord } from '../../file/record';
import { convertLiquid, type Names } from '../dialects/liquid';
import { emptyTray } from '../entry';
import { listIn, textIn, whatOf } from '../fields';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

const NAMES: Names = {
  'contact.first_name': 'customer.first_name',
  'contact.last_name': 'customer.last_name',
  'contact.name': 'customer.name',
  'agent.first_name': 'me.first_name',
  'agent.name': 'me.name',
  'conversation.display_id': 'conversation.id',
};

/** What the API answers at /canned_responses: a list, in Markdown. */
export const chatwoot: ImportFormat<'json'> = {
  id: 'chatwoot',
  name: 'Chatwoot canned responses',
  kind: 'json',
  claims: ({ value }) => cannedOf(value).some((each) => isRecord(each) && 'short_code' in each),
  read({ value }) {
    const tray = emptyTray();
    cannedOf(value).forEach((canned, at) => {
      const trigger = isRecord(canned) ? textIn(canned, 'short_code') : undefined;
      const what = whatOf(trigger, `Response ${at + 1}`);
      if (!isRecord(canned)) return tray.refuse(what, 'It is not a canned response.');
      addTo(
        tray,
        { what, trigger, id: textIn(canned, 'id') },
        textOf(textIn(canned, 'content') ?? '', 'markdown', (source, rich) =>
          convertLiquid(source, rich, NAMES),
        ),
      );
    });
    return tray.done();
  },
};

function cannedOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : listIn(value, 'payload');
}
