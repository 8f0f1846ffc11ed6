import { SetUp } from '@/components/teams/set-up/SetUp';
import { sentenceFor } from '@/utils/database/failures';
import { useSettingUp } from './use-setting-up';

/** The assistant for a library in CouchDB; what was typed in it ends with it. */
export function SetUpView(props: {
  readonly say: (message: string) => void;
  readonly onBack: () => void;
}) {
  const { steps, made, start, addColleague, newPassword } = useSettingUp();
  return (
    <SetUp
      steps={steps}
      made={made}
      onStart={(form) => start(form).catch(sentenceFor)}
      onAddColleague={addColleague}
      newPassword={newPassword}
      onCopy={(text) =>
        void navigator.clipboard.writeText(text).then(() => props.say('The address is copied'))
      }
      onBack={props.onBack}
    />
  );
}
