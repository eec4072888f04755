/**
 * Opens the causes of the reader's own system, where the page belongs to no group. A telephone's system is nobody's terminal. The function uses nothing from
 * outside itself: pages carry it as it is written, so that nothing moves once they are painted.
 */
export function openOwnGroup(): void {
  const agent = navigator.userAgent;
  if (document.querySelector('.site-nav details[open]') || /Android|iPhone|iPad/.test(agent)) return;
  const own = /Windows/.test(agent) ? 'windows' : /Macintosh/.test(agent) ? 'macos' : /Linux|X11/.test(agent) ? 'linux' : '';
  document.querySelector(`.site-nav details[data-group="${own}"]`)?.toggleAttribute('open', true);
}
