import { Button } from '@/components/ui/Button';
import type { SiteReading } from './SiteReview';

/** A taught site that came with a team library. */
export type SharedSiteOffer = {
  /** Of library and site together. */
  readonly id: string;
  readonly site: string;
  /** The name of the library. */
  readonly library: string;
  readonly isSigned: boolean;
  readonly reading: SiteReading;
};

/** Sites that team libraries bring along; each is looked at before anything of it is used. */
export function SharedSites(props: {
  readonly offers: readonly SharedSiteOffer[];
  readonly onLook: (offer: SharedSiteOffer) => void;
}) {
  if (props.offers.length === 0) return null;
  return (
    <ul className="setting-sites setting-wide" aria-label="Sites of team libraries">
      {props.offers.map((offer) => (
        <li key={offer.id}>
          <span className="setting-site">
            From {offer.library}: {offer.site}
            <span className="quiet"> · {stateOf(offer.reading)}</span>
          </span>
          <Button
            look="bare"
            aria-label={`Look at it… ${offer.site}, from ${offer.library}`}
            onClick={() => props.onLook(offer)}
          >
            Look at it…
          </Button>
        </li>
      ))}
    </ul>
  );
}

function stateOf(reading: SiteReading): string {
  if ('problem' in reading) return 'cannot be taken';
  if (!reading.differences) return 'not in use';
  return reading.differences.length > 0 ? 'differs from what you use' : 'in use';
}
