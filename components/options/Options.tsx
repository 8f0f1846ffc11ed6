import type { ComponentProps } from 'react';
import type { Retention } from '@/utils/replies/retention';
import { GuardSettings } from '@/components/guard/GuardSettings';
import { formatDuration } from '@/utils/replies/statistics';
import { targetProblem, triggerProblem } from './check';
import { KeepWaits } from './KeepWaits';
import { ConsoleTargets } from './ConsoleTargets';
import { GrammarHints } from './GrammarHints';
import { Group } from '@/components/ui/Group';
import { Hours } from './Hours';
import { Managed } from '@/components/ui/Managed';
import { OfferedSites } from './OfferedSites';
import { LateAlerts } from './LateAlerts';
import { Setting } from './Setting';
import { SiteTriggers } from './SiteTriggers';
import { ToneKinds } from './ToneKinds';
import { TaughtSites } from './TaughtSites';
import { Toggle } from '@/components/ui/Toggle';
import './options.css';

export type OptionsView = {
  readonly trigger: string;
  /** Sites with a trigger of their own, by origin. */
  readonly triggers: Readonly<Record<string, string>>;
  readonly operatorName: string;
  readonly targetSeconds: number;
  readonly waitsKept: Retention;
  readonly tips: boolean;
  readonly consentedAt?: number;
  readonly pickerKeys: string;
  /** Which of the settings the organisation has set. */
  readonly managed: readonly string[];
};

/** The settings; each is saved while it is typed. */
export function Options(props: {
  readonly view: OptionsView;
  readonly guard: ComponentProps<typeof GuardSettings>;
  readonly taught: ComponentProps<typeof TaughtSites>;
  readonly targets: ComponentProps<typeof ConsoleTargets>;
  readonly hours: ComponentProps<typeof Hours>;
  readonly grammar: ComponentProps<typeof GrammarHints>;
  readonly toneKinds: ComponentProps<typeof ToneKinds>;
  readonly onTrigger: (trigger: string) => Promise<unknown>;
  /** An empty trigger takes the site's own one back. */
  readonly onSiteTrigger: (origin: string, trigger: string) => Promise<unknown>;
  readonly onOperatorName: (name: string) => Promise<unknown>;
  readonly onTargetSeconds: (seconds: number) => Promise<unknown>;
  readonly onWaitsKept: (retention: Retention) => void;
  readonly alerts: ComponentProps<typeof LateAlerts>;
  readonly onTips: (on: boolean) => void;
  readonly offered: ComponentProps<typeof OfferedSites>;
}) {
  const { view } = props;
  return (
    <main className="column" id="main">
      <header className="column-head">
        <div>
          <h1>Settings</h1>
          <p>Saved as you type, in this browser only.</p>
          {view.managed.length > 0 && (
            <p>Some are set by your organisation, and cannot be changed here.</p>
          )}
        </div>
      </header>
      <OfferedSites {...props.offered} />
      <Group title="Snippets and sites">
        <Setting
          label="Trigger"
          value={view.trigger}
          check={triggerProblem}
          onSave={props.onTrigger}
          input={{ spellCheck: false }}
        >
          What you type in a reply to see your snippets: one or two signs.
          {view.pickerKeys && (
            <>
              {' '}
              <kbd>{view.pickerKeys}</kbd> works as well.
            </>
          )}
        </Setting>
        <SiteTriggers triggers={view.triggers} onChange={props.onSiteTrigger} />
        <TaughtSites {...props.taught} />
        <Setting
          label="Your full name"
          value={view.operatorName}
          onSave={(name) => props.onOperatorName(name.trim())}
          input={{ placeholder: 'As the console shows it' }}
        >
          Fills <code>{'{{me.name}}'}</code> and <code>{'{{me.first_name}}'}</code>. Left empty,
          Chatside takes the name that the console shows.
        </Setting>
      </Group>
      <Group title="Reply times">
        <Setting
          label="Reply target, in seconds"
          value={String(view.targetSeconds)}
          check={targetProblem}
          onSave={(seconds) => props.onTargetSeconds(Number(seconds))}
          input={{ inputMode: 'numeric' }}
        >
          The timer beside a chat turns amber when most of it is used up and red when it is over.
          Now {formatDuration(view.targetSeconds * 1000)}.
        </Setting>
        <ConsoleTargets {...props.targets} />
        <Hours {...props.hours} />
        <LateAlerts {...props.alerts} />
      </Group>
      <Group title="Hints on your writing">
        <GrammarHints {...props.grammar} />
        <ToneKinds {...props.toneKinds} />
        <Managed by={view.managed.includes('tips')}>
          <Toggle label="Tips while you work" on={view.tips} onChange={props.onTips}>
            A word when you typed what a snippet holds, at most once a day for each, and when you
            typed a sentence for the third time. Sentences are counted as hashes until the browser
            is closed; no text is stored.
          </Toggle>
        </Managed>
      </Group>
      <GuardSettings {...props.guard} />
      <Group title="Your data">
        <div className="setting">
          <div className="setting-words">
            <h3>Consent</h3>
            <p>
              {view.consentedAt === undefined
                ? 'Not given yet: Chatside does nothing on any page.'
                : `Given on ${new Date(view.consentedAt).toLocaleDateString(undefined, { dateStyle: 'long' })}. What Chatside reads and keeps, and how to withdraw, is on the welcome page.`}
            </p>
          </div>
          <a className="button setting-act" href="/welcome.html">
            {view.consentedAt === undefined ? 'Read and start' : 'Read or withdraw'}
          </a>
        </div>
        <div className="setting">
          <div className="setting-words">
            <h3>Snippets</h3>
            <p>Change them, add your own, delete what you never use.</p>
          </div>
          <a className="button setting-act" href="/library.html">
            Open the library
          </a>
        </div>
        <div className="setting">
          <div className="setting-words">
            <h3>Reply times</h3>
            <p>Times without text or names. You can export them there, or delete them all.</p>
          </div>
          <a className="button setting-act" href="/dashboard.html">
            Open reply times
          </a>
        </div>
        <Managed by={view.managed.includes('waitsKept')}>
          <KeepWaits kept={view.waitsKept} onChange={props.onWaitsKept} />
        </Managed>
      </Group>
    </main>
  );
}
