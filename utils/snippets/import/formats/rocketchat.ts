import { isRecord } from '../../file/record';
import { convertLiquid, type Names } from '../dialects/liquid';
import { emptyTray } from '../entry';
import { listIn, textIn, textsIn, whatOf } from '../fields';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

const NAMES: Names = { 'contact.name': 'customer.name', 'agent.name': 'me.name' };

/** What the API answers at /api/v1/canned-responses. */
export const rocketchat: ImportFormat<'json'> = {
  id: 'rocketchat',
  name: 'Rocket.Chat canned responses',
  kind: 'json',
  claims: ({ value }) => cannedOf(value).some((each) => isRecord(each) && 'scope' in each),
  read({ value }) {
    const tray = emptyTray();
    cannedOf(value).forEach((canned, at) => {
      const trigger = isRecord(canned) ? textIn(canned, 'shortcut') : undefined;
      const what = whatOf(trigger, `Response ${at + 1}`);
      if (!isRecord(canned)) return tray.refuse(what, 'It is not a canned response.');
      if (canned.scope === 'department') {
        tray.lose(what, 'In Rocket.Chat only one department may use it; here, you may.');
      }
      addTo(
        tray,
        { what, trigger, id: textIn(canned, '_id'), tags: textsIn(canned, 'tags') },
        textOf(textIn(canned, 'text') ?? '', 'markdown', (source, rich) =>
          convertLiquid(source, rich, NAMES),
        ),
      );
    });
    return tray.done();
  },
};

function cannedOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : listIn(value, 'cannedResponses');
}
