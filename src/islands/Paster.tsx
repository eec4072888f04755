import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { diagnose } from '../diagnosis/diagnose.ts';
import { headline } from '../diagnosis/headline.ts';
import { isBinary } from '../diagnosis/isBinary.ts';
import type { Answer, Shell, Table } from '../diagnosis/types.ts';
import { bindCopyButtons } from './bindCopyButtons.ts';
import { PasteBox } from './PasteBox.tsx';
import { rememberedShell } from './rememberedShell.ts';
import { sharedFacts } from './sharedFacts.ts';
import { VerdictCard } from './VerdictCard.tsx';

interface Props {
  /** The table as JSON: one string costs a page less than the islands' own notation. */
  readonly json: string;
  /** The site's base path, with its slash at the end. */
  readonly base: string;
}

/** The paste box and the verdict, which appears as soon as there is a text. Nothing leaves the browser. */
export function Paster({ json, base }: Props) {
  const table = useMemo(() => JSON.parse(json) as Table, [json]);
  const [pasted, setText] = useState<string>();
  const text = pasted ?? '';
  const [known, setKnown] = useState<readonly Answer[]>([]);
  const [shell, setShell] = useState<Shell>();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // What was pasted before the script ran stands in the box already.
    setText(box.current?.value ?? '');
    setKnown(sharedFacts(location.hash));
    setShell(rememberedShell());
    bindCopyButtons();
  }, [table]);
  const verdict = useMemo(() => (text.trim() ? diagnose(table, [text], known) : undefined), [table, text, known]);
  const fitting = shell && verdict?.facts.os && (shell === 'posix') === (verdict.facts.os !== 'windows') ? shell : undefined;
  return (
    <section class="desk not-content" aria-label="Paste the error">
      <PasteBox box={box} text={pasted} onText={setText} />
      <div class="verdict-place">
        <p role="status" class="sr-only">
          {verdict && headline(table, verdict)}
        </p>
        {text !== '' && !text.trim() && <p class="note">There is only white space in the box. Paste what the terminal printed.</p>}
        {isBinary(text) && (
          <p class="note">This is no readable text; it looks like a picture, an archive or a program. Save the terminal's output as text and paste that.</p>
        )}
        {verdict && !isBinary(text) && (
          <VerdictCard
            table={table}
            verdict={verdict}
            text={text}
            base={base}
            shell={verdict.facts.shell === 'cmd' ? (fitting ?? 'cmd') : fitting}
            onShell={setShell}
          />
        )}
      </div>
    </section>
  );
}
