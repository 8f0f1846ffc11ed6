import { useState, type RefObject } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segments } from '@/components/ui/Segments';
import { exampleOfMask } from '@/utils/pii/team-rules/mask';
import { contentProblem, ruleProblem, wordsIn } from '@/utils/pii/team-rules/problems';
import type { RuleSet, TeamRule } from '@/utils/pii/team-rules/team-rule';
import { useRuleFinds, type RuleFinds, type RunExpression } from './use-rule-finds';

type Kind = 'mask' | 'words' | 'pattern';

const KINDS = { mask: 'A form', words: 'Words', pattern: 'An expression' } as const;

const FIELDS: Readonly<Record<Kind, { label: string; hint: string; placeholder: string }>> = {
  mask: {
    label: 'The form',
    hint: 'A is a letter, 9 a digit, * either. Everything else stands for itself, and so does a sign behind a backslash.',
    placeholder: 'AA-9999999',
  },
  words: {
    label: 'The words',
    hint: 'With commas between them, in any case. “heron*” also finds “herons”.',
    placeholder: 'Blue Heron, Falcon*',
  },
  pattern: {
    label: 'The expression',
    hint: 'A regular expression of JavaScript. It runs apart from everything else, and is switched off if it takes long.',
    placeholder: 'PRJ-\\d{4}',
  },
};

/** Writes one rule, and shows at once what it finds. */
export function RuleForm(props: {
  readonly nameField: RefObject<HTMLInputElement | null>;
  /** The rule that is being changed; a new one is written without. */
  readonly changing: TeamRule | undefined;
  readonly others: RuleSet;
  readonly run: RunExpression;
  readonly onSave: (rule: TeamRule) => void;
  readonly onCancel: () => void;
}) {
  const { changing, nameField } = props;
  const [kind, setKind] = useState<Kind>(changing ? kindOf(changing) : 'mask');
  const [name, setName] = useState(changing?.name ?? '');
  const [content, setContent] = useState(changing ? contentOf(changing) : '');
  const [isGrave, setGrave] = useState(changing?.isGrave ?? false);
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState('');
  const rule = ruleOf(kind, name.trim(), content, isGrave);
  const finds = useRuleFinds(rule, line, props.run);
  const field = FIELDS[kind];
  const inContent = problem !== '' && problem === contentProblem(rule);
  const example = kind === 'mask' && !contentProblem(rule) ? exampleOfMask(content) : '';

  const save = (): void => {
    const wrong = ruleProblem(rule, props.others);
    setProblem(wrong);
    if (wrong) return;
    props.onSave(rule);
    for (const clear of [setName, setContent, setLine]) clear('');
    setGrave(false);
    nameField.current?.focus();
  };

  return (
    <form
      className="rule-form"
      aria-label={changing ? `Change “${changing.name}”` : 'A new rule'}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Segments legend="What it looks for" options={KINDS} value={kind} onChange={setKind} />
      <div className="rule-fields">
        <Field
          label="What it is"
          hint="The notice and the card call it so."
          problem={problem && !inContent ? problem : undefined}
        >
          {(ties) => (
            <input
              {...ties}
              ref={nameField}
              className="input"
              placeholder="A contract number"
              autoComplete="off"
              value={name}
              onChange={({ target }) => {
                setName(target.value);
                setProblem('');
              }}
            />
          )}
        </Field>
        <Field
          label={field.label}
          hint={
            example ? (
              <>
                Finds for example {<code>{example}</code>}. {field.hint}
              </>
            ) : (
              field.hint
            )
          }
          problem={inContent ? problem : undefined}
        >
          {(ties) => (
            <input
              {...ties}
              className="input rule-content"
              placeholder={field.placeholder}
              autoComplete="off"
              spellCheck={false}
              value={content}
              onChange={({ target }) => {
                setContent(target.value);
                setProblem('');
              }}
            />
          )}
        </Field>
      </div>
      <Field label="Try it on a line" hint={<FindsOf finds={finds} />}>
        {(ties) => (
          <input
            {...ties}
            className="input"
            placeholder="Paste or type something that it should find"
            autoComplete="off"
            spellCheck={false}
            maxLength={1000}
            value={line}
            onChange={({ target }) => setLine(target.value)}
          />
        )}
      </Field>
      <div className="rule-foot">
        <label className="rule-grave">
          <input
            type="checkbox"
            checked={isGrave}
            onChange={({ target }) => setGrave(target.checked)}
          />
          Hold a reply with it, where replies are held
        </label>
        <div className="own-acts">
          {changing && (
            <Button look="bare" onClick={props.onCancel}>
              Leave it as it was
            </Button>
          )}
          <Button type="submit" look="primary">
            {changing ? 'Save the rule' : 'Add the rule'}
          </Button>
        </div>
      </div>
    </form>
  );
}

function FindsOf({ finds }: { readonly finds: RuleFinds }) {
  return (
    <span role="status">
      {finds === 'nothing to try' && 'The line is kept nowhere.'}
      {finds === 'looking' && 'Looking…'}
      {finds === 'too slow' && (
        <span className="field-problem">
          It took too long on this line and was stopped. Write it simpler, or use a form.
        </span>
      )}
      {typeof finds === 'object' &&
        (finds.length ? (
          <>
            Finds{' '}
            {finds.slice(0, 5).map((words, at) => (
              <span key={at}>
                <code>{words}</code>{' '}
              </span>
            ))}
            {finds.length > 5 && `and ${finds.length - 5} more`}
          </>
        ) : (
          'Finds nothing in it.'
        ))}
    </span>
  );
}

function kindOf(rule: TeamRule): Kind {
  if ('mask' in rule) return 'mask';
  return 'words' in rule ? 'words' : 'pattern';
}

function contentOf(rule: TeamRule): string {
  if ('mask' in rule) return rule.mask;
  return 'words' in rule ? rule.words.join(', ') : rule.pattern;
}

function ruleOf(kind: Kind, name: string, content: string, isGrave: boolean): TeamRule {
  const about = { name, ...(isGrave && { isGrave }) };
  if (kind === 'mask') return { ...about, mask: content.trim() };
  return kind === 'words'
    ? { ...about, words: wordsIn(content) }
    : { ...about, pattern: content.trim() };
}
