import { useMemo, useState } from 'react';
import { sampleFilling } from '@/components/library/sample';
import { Segments } from '@/components/ui/Segments';
import { expandTemplate } from '@/utils/snippets/expand';
import { fillParts } from '@/utils/snippets/fill';
import { gapsOf } from '@/utils/snippets/gaps';
import type { Surroundings } from '@/utils/snippets/mistakes';
import { parseTemplate } from '@/utils/snippets/template';
import type { TypedText } from './draft';
import { markedMarkup, piecesOf, type Piece } from './marks';
import { PreviewGaps } from './PreviewGaps';
import { RichView } from './RichView';
import type { RichTools } from './tools';

const WITH = { known: 'Name known', unknown: 'Name unknown' };
const AS = { rich: 'Rich', plain: 'Plain' };

/** What the customer would read, with what was filled in underlined and the stops of the caret. */
export function Preview(props: {
  readonly text: TypedText;
  readonly around: Surroundings;
  readonly rich: RichTools;
}) {
  const { text, around, rich } = props;
  const [names, setNames] = useState<keyof typeof WITH>('known');
  const [as, setAs] = useState<keyof typeof AS>('rich');
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const template = useMemo(() => {
    const find = (shortcut: string) => around.find(shortcut, text.lang);
    const expanded = expandTemplate(text, find, rich.plainOf);
    return expanded.ok ? expanded.template : parseTemplate(text.body, text);
  }, [text, around, rich]);
  const filling = {
    ...(names === 'known' ? sampleFilling() : sampleFilling({})),
    ...(text.lang && { locale: text.lang }),
    facts: around.facts,
    answers,
    clipboard: 'what you copied last',
  };
  const gaps = gapsOf(template.parts, filling);
  const parts = fillParts(template.parts, filling);
  const marked = text.rich ? markedMarkup(parts) : '';
  return (
    <section className="preview" aria-label="Preview">
      <div className="preview-head">
        <h3>Preview</h3>
        {text.rich && <Segments legend="Shown as" options={AS} value={as} onChange={setAs} />}
        <Segments legend="The customer" options={WITH} value={names} onChange={setNames} />
      </div>
      {gaps.length > 0 && (
        <PreviewGaps
          gaps={gaps}
          answers={answers}
          onAnswer={(name, answer) => setAnswers(new Map(answers).set(name, answer))}
        />
      )}
      {template.parts.length === 0 ? (
        <p className="quiet">What the customer reads appears here while you write.</p>
      ) : (
        <div className="preview-bubble" dir="auto" lang={text.lang || undefined}>
          {text.rich && as === 'rich' ? (
            <RichView html={marked} clean={rich.clean} />
          ) : (
            <Pieces
              pieces={
                text.rich
                  ? piecesOf(rich.plainOf(marked)).pieces
                  : parts.map(({ text: words, filled, stop }) => ({
                      text: words,
                      look: stop ? 'stop' : filled ? 'filled' : 'text',
                    }))
              }
            />
          )}
        </div>
      )}
    </section>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, look }, at) => {
    if (look === 'stop' && !text)
      return <i key={at} className="preview-cursor" title="The caret" />;
    return look === 'text' ? <span key={at}>{text}</span> : <mark key={at}>{text}</mark>;
  });
}
