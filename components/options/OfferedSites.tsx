import { Button } from '@/components/ui/Button';
import { Group } from '@/components/ui/Group';

/** Sites that the organisation wants Chatside on; the access is the person's to give. */
export function OfferedSites(props: {
  readonly sites: readonly { readonly origin: string; readonly isOn: boolean }[];
  readonly onTurnOn: (origin: string) => void;
}) {
  if (props.sites.length === 0) return null;
  return (
    <Group title="Sites of your organisation">
      {props.sites.map(({ origin, isOn }) => (
        <div className="setting" key={origin}>
          <div className="setting-words">
            <h3>{new URL(origin).host}</h3>
            <p>
              {isOn
                ? 'Chatside is on there.'
                : 'Your organisation wants Chatside there. It begins when you allow it.'}
            </p>
          </div>
          {!isOn && (
            <Button className="setting-act" onClick={() => props.onTurnOn(origin)}>
              Turn on
            </Button>
          )}
        </div>
      ))}
    </Group>
  );
}
