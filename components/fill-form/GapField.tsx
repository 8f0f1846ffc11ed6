import { useId } from 'react';
import type { Gap } from '@/utils/snippets/gaps';

/** One question: a line or several, one of a few, or yes and no. */
export function GapField(props: {
  readonly gap: Gap;
  readonly value: string;
  readonly onAnswer: (value: string) => void;
  /** How a choice is written, when not as it is. */
  readonly shown?: (option: string) => string;
}) {
  const { gap, value, onAnswer, shown = (option) => option } = props;
  const id = useId();
  if (gap.kind === 'option') {
    return (
      <label className="fill-form-switch">
        <input
          type="checkbox"
          checked={value === 'on'}
          onChange={({ target }) => onAnswer(target.checked ? 'on' : '')}
        />
        <span dir="auto">{gap.name}</span>
      </label>
    );
  }
  if (gap.kind === 'pick') {
    return (
      <fieldset className="fill-form-pick" data-long={gap.options.some(isLong) || undefined}>
        <legend dir="auto">{gap.name}</legend>
        {gap.options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={id}
              checked={option === value}
              onChange={() => onAnswer(option)}
            />
            <span dir="auto">{shown(option)}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  const ties = {
    id,
    className: 'fill-form-text',
    dir: 'auto',
    value,
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => onAnswer(target.value),
  };
  return (
    <div className="fill-form-ask">
      <label htmlFor={id} dir="auto">
        {gap.name}
      </label>
      {gap.multiline ? <textarea rows={3} {...ties} /> : <input type="text" {...ties} />}
    </div>
  );
}

/** Sentences stand below each other; words go beside each other. */
function isLong(option: string): boolean {
  return option.length > 24;
}
