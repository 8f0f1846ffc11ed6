import { Field } from '@/components/ui/Field';
import type { Gap } from '@/utils/snippets/gaps';

/** What the form will ask, to be tried out here; nothing of it is saved. */
export function PreviewGaps(props: {
  readonly gaps: readonly Gap[];
  readonly answers: ReadonlyMap<string, string>;
  readonly onAnswer: (name: string, answer: string) => void;
}) {
  const { gaps, answers, onAnswer } = props;
  return (
    <fieldset className="preview-gaps">
      <legend className="unseen">Answers to try out</legend>
      {gaps.map((gap) =>
        gap.kind === 'option' ? (
          <label key={gap.name} className="preview-option">
            <input
              type="checkbox"
              checked={(answers.get(gap.name) ?? (gap.on ? 'on' : '')) === 'on'}
              onChange={({ target }) => onAnswer(gap.name, target.checked ? 'on' : 'off')}
            />
            {gap.name}
          </label>
        ) : (
          <Field key={gap.name} label={gap.name}>
            {(ties) => {
              const value = answers.get(gap.name) ?? gap.initial;
              if (gap.kind === 'pick') {
                return (
                  <select
                    {...ties}
                    className="input"
                    value={gap.options.includes(value) ? value : gap.initial}
                    onChange={({ target }) => onAnswer(gap.name, target.value)}
                  >
                    {gap.options.map((option) => (
                      <option key={option}>{option}</option>
                    ))}
                  </select>
                );
              }
              return gap.multiline ? (
                <textarea
                  {...ties}
                  className="input"
                  rows={2}
                  value={value}
                  onChange={({ target }) => onAnswer(gap.name, target.value)}
                />
              ) : (
                <input
                  {...ties}
                  className="input"
                  autoComplete="off"
                  value={value}
                  onChange={({ target }) => onAnswer(gap.name, target.value)}
                />
              );
            }}
          </Field>
        ),
      )}
    </fieldset>
  );
}
