import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../engine/ask.ts';
import type { AddressAnswer } from '../engine/messages.ts';

const NOTHING: AddressAnswer = { brought: {}, isUnread: false };

/** What the page's address brings; it follows the address, and can be dropped from there. */
export function useAddress() {
  const [fragment, setFragment] = useState('');
  const [told, setTold] = useState(NOTHING);
  useEffect(() => {
    const take = () => setFragment(location.hash);
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  useEffect(() => {
    let isCurrent = true;
    setTold(NOTHING);
    // Without the engine nothing of it is used either.
    if (fragment !== '')
      ask<'address'>({ ask: 'address', fragment }).then(
        (answer) => isCurrent && setTold(answer),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [fragment]);
  const leave = useCallback(() => {
    history.replaceState(history.state, '', location.pathname + location.search);
    setFragment('');
  }, []);
  return { fragment, ...told, leave };
}
