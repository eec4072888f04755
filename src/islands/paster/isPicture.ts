/** Whether a file says itself that it is to be looked at or listened to; no byte of it is read. */
export const isPicture = (source: string | Blob): boolean => typeof source !== 'string' && /^(?:image|video|audio)\//.test(source.type);
