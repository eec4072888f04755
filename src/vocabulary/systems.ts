/** The systems we speak of. */
export const SYSTEMS = ['windows', 'linux', 'macos'] as const;
export type System = (typeof SYSTEMS)[number];

/** What people call the systems. */
export const SYSTEM_NAMES: Readonly<Record<System, string>> = { windows: 'Windows', linux: 'Linux', macos: 'macOS' };
