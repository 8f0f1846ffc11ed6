import { Button } from '@/components/ui/Button';
import { Group } from '@/components/ui/Group';

/** Sites that the organisation wants Chatside on; the access is the person's to give. */
export function OfferedSites(props: {
  readonly sites: readonly { readonly origin: string; readonly isOn: boolean }[];
  /** So many entries of the organisation's list name no site. */
  readonly leftOut: number;
  readonly onTurnOn: (origin: string) => void;
}) {
  const { leftOut } = props;
  if (props.sites.length + leftOut === 0) return null;
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
      {leftOut > 0 && (
        <p className="quiet">
          {leftOut === 1 ? 'One more entry is' : `${leftOut.toLocaleString()} more entries are`}{' '}
          left out: no address of a site such as https://chat.example.com. Tell your administrator.
        </p>
      )}
    </Group>
  );
}
