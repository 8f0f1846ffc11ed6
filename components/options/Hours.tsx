import { useId, useState } from 'react';
import { Toggle } from '@/components/ui/Toggle';
import { isTimeZone, type Schedule, type Shift } from '@/utils/replies/schedule';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** The week begins on Monday on this page; in a schedule, 0 is Sunday. */
const SHOWN = [1, 2, 3, 4, 5, 6, 0];
const OFFICE: Shift = { from: 9 * 60, to: 17 * 60 };

/** When the target counts: always, or within shifts of a week and a time zone. */
export function Hours(props: {
  readonly schedule: Schedule | undefined;
  /** Where this browser is. */
  readonly timeZone: string;
  readonly zones: readonly string[];
  readonly onChange: (schedule: Schedule | undefined) => void;
}) {
  const { schedule } = props;
  const change = (some: Partial<Schedule>): void => {
    if (schedule) props.onChange({ ...schedule, ...some });
  };
  const begin = (): Schedule => ({
    timeZone: props.timeZone,
    week: DAYS.map((_, day) => (day % 6 ? [OFFICE] : [])),
    daysOff: [],
  });
  return (
    <>
      <Toggle
        label="Count working hours only"
        on={schedule !== undefined}
        onChange={(on) => props.onChange(on ? begin() : undefined)}
      >
        Nights, weekends and days off do not use up your target. The time that the customer waits is
        shown as it is.
      </Toggle>
      {schedule && (
        <div className="setting hours" role="group" aria-label="Working hours">
          <TimeZone
            zone={schedule.timeZone}
            zones={props.zones}
            onChange={(timeZone) => change({ timeZone })}
          />
          {SHOWN.map((day) => (
            <Day
              key={day}
              name={DAYS[day] ?? ''}
              shift={schedule.week[day]?.[0]}
              onChange={(shift) =>
                change({
                  week: schedule.week.map((shifts, each) =>
                    each === day ? (shift ? [shift] : []) : shifts,
                  ),
                })
              }
            />
          ))}
          <DaysOff days={schedule.daysOff} onChange={(daysOff) => change({ daysOff })} />
        </div>
      )}
    </>
  );
}

function TimeZone(props: {
  readonly zone: string;
  readonly zones: readonly string[];
  readonly onChange: (zone: string) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(props.zone);
  const isWrong = !isTimeZone(typed);
  return (
    <div className="hours-row">
      <label htmlFor={id}>Time zone</label>
      <input
        id={id}
        className="input"
        list={`${id}-zones`}
        value={typed}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isTimeZone(target.value)) props.onChange(target.value);
        }}
      />
      <datalist id={`${id}-zones`}>
        {props.zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <p className="field-problem" id={`${id}-said`} role="status">
        {isWrong && 'This is no time zone. Type one such as Europe/Berlin.'}
      </p>
    </div>
  );
}

function Day(props: {
  readonly name: string;
  readonly shift: Shift | undefined;
  readonly onChange: (shift: Shift | undefined) => void;
}) {
  const { name, shift } = props;
  const id = useId();
  const isOver = shift !== undefined && shift.to <= shift.from;
  return (
    <div className="hours-row" role="group" aria-label={name}>
      <label className="hours-day">
        <input
          type="checkbox"
          checked={shift !== undefined}
          onChange={({ target }) => props.onChange(target.checked ? OFFICE : undefined)}
        />
        {name}
      </label>
      {shift ? (
        <span className="hours-times">
          <Time
            label={`${name}, from`}
            minutes={shift.from}
            onChange={(from) => props.onChange({ ...shift, from })}
          />
          <span aria-hidden="true">–</span>
          <Time
            label={`${name}, to`}
            minutes={shift.to}
            onChange={(to) => props.onChange({ ...shift, to: to || 1440 })}
          />
        </span>
      ) : (
        <span className="hours-free">Free</span>
      )}
      <p className="field-problem" id={id} role="status">
        {isOver && 'The end comes before the beginning: this day counts as free.'}
      </p>
    </div>
  );
}

function Time(props: {
  readonly label: string;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}) {
  const two = (n: number): string => String(n).padStart(2, '0');
  const shown = props.minutes % 1440;
  return (
    <input
      type="time"
      className="input"
      aria-label={props.label}
      value={`${two(Math.floor(shown / 60))}:${two(shown % 60)}`}
      onChange={({ target }) => {
        const [hours, minutes] = target.value.split(':').map(Number);
        if (hours !== undefined && minutes !== undefined) props.onChange(hours * 60 + minutes);
      }}
    />
  );
}

const DAY_OFF = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function DaysOff(props: {
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState(props.days.join(', '));
  const days = typed.split(/[\s,;]+/).filter(Boolean);
  const wrong = days.find((day) => !DAY_OFF.test(day));
  return (
    <div className="hours-row">
      <label htmlFor={id}>Days off</label>
      <input
        id={id}
        className="input"
        placeholder="2026-12-25, 2027-01-01"
        value={typed}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => {
          setTyped(target.value);
          const all = target.value.split(/[\s,;]+/).filter(Boolean);
          if (all.every((day) => DAY_OFF.test(day))) props.onChange(all);
        }}
      />
      <p className="field-problem" id={`${id}-said`} role="status">
        {wrong && `“${wrong}” is no day. Type days such as 2026-12-25.`}
      </p>
    </div>
  );
}
