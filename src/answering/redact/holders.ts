/** Folders whose children bear people's names, in lower case and in the languages in which Windows and servers name them. */
const HOLDERS: ReadonlySet<string> = new Set(
  'users|home|homes|documents and settings|dokumente und einstellungen|benutzer|utilisateurs|usuarios|usuários|utenti|gebruikers|användare|пользователи'.split(
    '|',
  ),
);

/** Names below such a folder that are nobody's. */
const NOBODY: ReadonlySet<string> = new Set('public|default|all users|shared|root|runner|vagrant|ubuntu|linuxbrew|administrator'.split('|'));

/** Whether people's names stand below this folder. */
export const holdsPeople = (part: string): boolean => HOLDERS.has(part.toLowerCase());

/** Whether that name is nobody's. */
export const isNobody = (name: string): boolean => NOBODY.has(name.toLowerCase());
