import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Mark } from '@/components/ui/Mark';

const PROMISES = [
  {
    title: 'What it reads',
    said: 'The conversation and the reply you have open, on the consoles you enable.',
    more: 'To see who waits since when, what you type after a slash, and to check your reply for mistakes, tone and card numbers. On every other site it does nothing.',
  },
  {
    title: 'What it keeps',
    said: 'Your snippets and words, your settings and your reply times.',
    more: 'In this browser. Reply times are numbers: no text of a chat, no names.',
  },
  {
    title: 'What leaves',
    said: 'Nothing.',
    more: 'No account, no server of ours, no statistics about you. Chatside asks for nothing over the network, unless you add a team library.',
  },
];

/** The one page before the first use. Until the button is pressed, Chatside does nothing anywhere. */
export function Consent({ onAccept }: { readonly onAccept: () => void }) {
  return (
    <main className="welcome">
      <header className="welcome-head">
        <Mark size={48} />
        <h1>Welcome to Chatside</h1>
        <p>
          It sits beside the chat console you already use: your snippets at a keystroke, a second
          look at what you write, and who has been waiting since when. This is what it needs for
          that.
        </p>
      </header>
      <Card className="promises" aria-label="What Chatside does with data">
        {PROMISES.map(({ title, said, more }) => (
          <div key={title}>
            <h2>{title}</h2>
            <div>
              <p>{said}</p>
              <p>{more}</p>
            </div>
          </div>
        ))}
      </Card>
      <div className="welcome-act">
        <Button look="primary" onClick={onAccept}>
          Start using Chatside
        </Button>
        <p>Until then it does nothing on any page. You can change your mind here at any time.</p>
      </div>
    </main>
  );
}
