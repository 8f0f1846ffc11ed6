import { dateProblem, parseDate, printDate } from '../date-wish';
import type { Placeholder } from '../placeholder';

export const date: Placeholder<'date'> = {
  kind: 'date',
  read(inside) {
    if (!/^date\b/.test(inside)) return undefined;
    const wish = parseDate(inside.slice('date'.length));
    return wish ? { kind: 'date', wish } : { problem: dateProblem(inside) };
  },
  print: ({ wish }) => `date${printDate(wish)}`,
  offers: [
    {
      label: 'Date',
      source: '{{date +3d | weekday}}',
      words: 'a date, so many days from today',
    },
  ],
  examples: {
    reads: ['{{date}}', '{{date +5d}}', '{{date -2w | iso}}', '{{date | short}}'],
    refuses: { '{{date tomorrow}}': 'cannot read', '{{date | loud}}': 'cannot read' },
  },
};
