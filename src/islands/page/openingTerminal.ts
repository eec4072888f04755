/** What is known of the reader when a page opens. */
interface Reader {
  /** The address's fragment. */
  readonly fragment: string;
  /** The label that the reader chose on an earlier page. */
  readonly remembered: string | null;
  /** How the browser names itself. */
  readonly agent: string;
}

/** What is needed of a terminal. */
interface Offered {
  readonly id: string;
  readonly label: string;
  readonly shell: string;
  readonly os: string;
}

/**
 * The terminal whose commands a page shows first: one that the link names, of these the remembered one, else one of the reader's system, else the first.
 * A telephone's system is nobody's terminal. The function uses nothing from outside itself: pages carry it as it is written, so that they open right before
 * they are painted.
 */
export function openingTerminal<Terminal extends Offered>(offered: readonly Terminal[], { fragment, remembered, agent }: Reader): Terminal | undefined {
  // No link of ours is longer; a megabyte is not even read.
  const link = new URLSearchParams(fragment.length > 2_000 ? '' : fragment.replace(/^#/, ''));
  const [os, shell] = [link.get('os'), link.get('shell')];
  const linked = offered.filter((one) => one.os === os || (!os && one.shell === shell));
  const exact = linked.filter((one) => one.shell === shell);
  const left = [exact, linked, offered].find((some) => some.length > 0) ?? [];
  const system = /Android|iPhone|iPad/.test(agent)
    ? ''
    : /Windows/.test(agent)
      ? 'windows'
      : /Macintosh/.test(agent)
        ? 'macos'
        : /Linux|X11/.test(agent)
          ? 'linux'
          : '';
  return left.find(({ label }) => label === remembered) ?? left.find((one) => one.os === system) ?? left[0];
}
