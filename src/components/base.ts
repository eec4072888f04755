/** The site's base path, with its slash at the end. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
