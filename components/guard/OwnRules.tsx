import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { RuleSet, TeamRule } from '@/utils/pii/team-rules/team-rule';
import { Allowed } from './Allowed';
import { RuleForm } from './RuleForm';
import type { RunExpression } from './use-rule-finds';
import './own-rules.css';

/** What the person's own rules look for, and what is let pass; every change is kept at once. */
export function OwnRules(props: {
  readonly set: RuleSet;
  /** Expressions that took too long and are off. */
  readonly stopped: readonly string[];
  /** Told as a step on what is kept: what stands here may be a moment behind it. */
  readonly onChange: (step: (kept: RuleSet) => RuleSet) => void;
  readonly onSwitchOn: (pattern: string) => void;
  readonly run: RunExpression;
}) {
  const { set, stopped, onChange } = props;
  const [changing, setChanging] = useState<TeamRule>();
  const [told, setTold] = useState('');
  const name = useRef<HTMLInputElement>(null);
  const hasChanged = useRef(false);
  useEffect(() => {
    // The form is another one for each rule: the caret goes along.
    if (changing) hasChanged.current = true;
    if (hasChanged.current) name.current?.focus();
  }, [changing]);
  const keep = (step: (rules: readonly TeamRule[]) => readonly TeamRule[], words: string): void => {
    onChange((kept) => ({ ...kept, rules: step(kept.rules) }));
    setTold(words);
  };
  const save = (rule: TeamRule): void => {
    const isBefore = (each: TeamRule): boolean => each.name === changing?.name;
    keep(
      (rules) =>
        rules.some(isBefore)
          ? rules.map((each) => (isBefore(each) ? rule : each))
          : [...rules, rule],
      `“${rule.name}” is kept. Tabs that are open have it, too.`,
    );
    setChanging(undefined);
  };
  return (
    <>
      <section className="setting own" aria-labelledby="own-rules">
        <div className="setting-words">
          <h3 id="own-rules">Your own rules</h3>
          <p>
            Contract numbers, names of projects: what your team does not want to send. They are kept
            in this browser.
          </p>
        </div>
        {set.rules.length > 0 && (
          <ul className="own-list">
            {set.rules.map((rule) => (
              <li key={rule.name}>
                <div className="own-words">
                  <b>{rule.name}</b> <span className="quiet">{loudness(rule)}</span>
                  <p>
                    {kindOf(rule)} <code>{contentOf(rule)}</code>
                  </p>
                  {'pattern' in rule && stopped.includes(rule.pattern) && (
                    <div className="own-off">
                      <p>
                        Off: it took longer than a tenth of a second on a reply. Change it, or
                        switch it on again. Everything else goes on.
                      </p>
                      <Button
                        onClick={() => {
                          props.onSwitchOn(rule.pattern);
                          setTold(`“${rule.name}” is on again.`);
                        }}
                      >
                        Switch on again
                      </Button>
                    </div>
                  )}
                </div>
                <div className="own-acts">
                  <Button
                    look="bare"
                    aria-label={`Change the rule “${rule.name}”`}
                    onClick={() => setChanging(rule)}
                  >
                    Change
                  </Button>
                  <Button
                    look="bare"
                    aria-label={`Remove the rule “${rule.name}”`}
                    onClick={() => {
                      keep(
                        (rules) => rules.filter((each) => each.name !== rule.name),
                        `“${rule.name}” is removed.`,
                      );
                      if (changing?.name === rule.name) setChanging(undefined);
                      name.current?.focus({ preventScroll: true });
                    }}
                  >
                    Remove
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
        <RuleForm
          key={changing?.name ?? ''}
          nameField={name}
          changing={changing}
          others={{ ...set, rules: set.rules.filter((each) => each.name !== changing?.name) }}
          run={props.run}
          onSave={save}
          onCancel={() => setChanging(undefined)}
        />
        <p className="own-told" role="status">
          {told}
        </p>
      </section>
      <Allowed
        allow={set.allow}
        onChange={(step) => onChange((kept) => ({ ...kept, allow: step(kept.allow) }))}
      />
    </>
  );
}

function loudness({ isGrave }: TeamRule): string {
  return isGrave ? 'is held' : 'is marked';
}

function kindOf(rule: TeamRule): string {
  if ('mask' in rule) return 'Form';
  return 'words' in rule ? 'Words' : 'Expression';
}

function contentOf(rule: TeamRule): string {
  if ('mask' in rule) return rule.mask;
  return 'words' in rule ? rule.words.join(', ') : rule.pattern;
}
