import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';

/** For the lead whose team edits together. */
export function SetUpOffer({ onSetUp }: { readonly onSetUp: () => void }) {
  return (
    <Card aria-label="Edit together">
      <header className="team-publish-head">
        <h2>Edit together</h2>
        <p className="quiet">
          For teams with several leads, or with operators who propose changes: a library in a
          CouchDB of yours. Chatside makes the database and its rules, and tries whether they hold.
        </p>
      </header>
      <Button onClick={onSetUp}>Set up a library in CouchDB</Button>
    </Card>
  );
}
