/**
 * Opens the causes of the reader's own system, where the page belongs to no group or to that one among others. A telephone's system is nobody's terminal. The
 * function uses nothing from outside itself: pages carry it as it is written, so that nothing moves once they are painted.
 */
export function openOwnGroup(): void {
  const agent = navigator.userAgent;
  const system = /Windows/.test(agent) ? 'windows' : /Macintosh/.test(agent) ? 'macos' : /Linux|X11/.test(agent) ? 'linux' : '';
  const own = /Android|iPhone|iPad/.test(agent) ? null : document.querySelector(`.site-nav details[data-group="${system}"]`);
  const open = document.querySelector('.site-nav details[open]');
  if (!own || (open && !own.querySelector('[aria-current]'))) return;
  open?.toggleAttribute('open', false);
  own.toggleAttribute('open', true);
}
