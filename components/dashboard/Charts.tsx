import { Segments } from '@/components/ui/Segments';
import { useState } from 'react';
import type { Kind, Report } from '@/utils/replies/report';
import { Chart, type Slot } from './Chart';
import { ColumnsDrawing } from './ColumnsDrawing';
import { TrendDrawing } from './TrendDrawing';
import { hourInWords, KINDS, WEEKDAYS } from './words';

const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const LONG_DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** When replies take longer: over the weeks, by hour and by weekday, of one kind of reply at a time. */
export function Charts({ report }: { readonly report: Report }) {
  const [kind, choose] = useState<Kind>('next');
  const { selection, weeks, hours, weekdays } = report;
  const { targets, console } = selection;
  const own = console === undefined ? undefined : targets.consoles?.[console];
  const hasOne = console !== undefined || !targets.consoles;
  const target = hasOne ? (own ?? targets.usual) * 1000 : undefined;
  return (
    <>
      <div className="charts-head">
        <h2>When it takes longer</h2>
        <Segments legend="Charts of" options={KINDS} value={kind} onChange={choose} />
      </div>
      <Chart
        title="Week by week"
        about={`${KINDS[kind]} by the week in which you sent them. The first and the last week may be incomplete.`}
        of="Week from"
        target={target}
        slots={weeks.map((week): Slot => {
          const from = new Date(week.from);
          return { name: LONG_DAY.format(from), short: DAY.format(from), spread: week[kind] };
        })}
        draw={(drawing) => <TrendDrawing {...drawing} />}
      />
      <Chart
        title="By hour"
        about={`${KINDS[kind]} by the hour in which the customer wrote.`}
        of="Hour"
        target={target}
        slots={hours.map((hour, at): Slot => ({
          name: hourInWords(at),
          short: String(at).padStart(2, '0'),
          spread: hour[kind],
        }))}
        draw={(drawing) => <ColumnsDrawing {...drawing} />}
      />
      <Chart
        title="By weekday"
        about={`${KINDS[kind]} by the day on which the customer wrote.`}
        of="Weekday"
        target={target}
        slots={weekdays.map((day, at): Slot => ({
          name: WEEKDAYS[at] ?? '',
          short: (WEEKDAYS[at] ?? '').slice(0, 3),
          spread: day[kind],
        }))}
        draw={(drawing) => <ColumnsDrawing {...drawing} />}
      />
    </>
  );
}
